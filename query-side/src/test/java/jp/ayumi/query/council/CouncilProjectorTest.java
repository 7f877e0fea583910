package jp.ayumi.query.council;

import static jp.ayumi.query.council.Bodies.COMMITTEE;
import static jp.ayumi.query.council.Bodies.GROUP;
import static jp.ayumi.query.council.Bodies.LIAISON;
import static jp.ayumi.query.council.Bodies.appointed;
import static jp.ayumi.query.council.Bodies.committee;
import static jp.ayumi.query.council.Bodies.established;
import static jp.ayumi.query.council.Bodies.held;
import static jp.ayumi.query.council.Bodies.planned;
import static jp.ayumi.query.council.Bodies.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.Event;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.ClassMembersView;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilMembersView;
import jp.ayumi.api.council.CouncilRefView;
import jp.ayumi.api.council.CouncilSummaryView;
import jp.ayumi.api.council.CouncilView;
import jp.ayumi.api.council.GetCouncil;
import jp.ayumi.api.council.ListCouncils;
import jp.ayumi.api.council.ListMeetings;
import jp.ayumi.api.council.ListMembers;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.council.MeetingYearView;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.council.SeatView;
import jp.ayumi.api.council.TermOfOffice;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CouncilProjectorTest {

    private static final MunicipalityId TOMAKOMAI = new MunicipalityId("tomakomai");

    private final Projection given = Projection.of(new CouncilProjector());

    private CouncilQueries queries() {
        return new CouncilQueries(given.tables(), given.days());
    }

    private CouncilView committeeOn(String day) {
        return shown(COMMITTEE, day);
    }

    private CouncilView shown(CouncilId council, String day) {
        return queries().answer(new GetCouncil(council, LocalDate.parse(day))).orElseThrow();
    }

    private CouncilMembersView membersOn(String day) {
        return queries()
                .answer(new ListMembers(COMMITTEE, LocalDate.parse(day)))
                .orElseThrow();
    }

    private List<CouncilId> listed(@Nullable CouncilKind kind, @Nullable PlanId plan) {
        return queries().answer(new ListCouncils(TOMAKOMAI, kind, plan)).councils().stream()
                .map(CouncilSummaryView::council)
                .toList();
    }

    private void everything() {
        given.given(Bodies.everyKind().toArray(Event[]::new));
    }

    @Test
    void anUnknownCouncilIsNotAnswered() {
        assertThat(queries().answer(new ListMembers(COMMITTEE, Bodies.ESTABLISHED)))
                .isEmpty();
    }

    @Test
    void councilsAreListedByKindAndByPlan() {
        everything();

        assertThat(listed(null, null)).containsExactly(COMMITTEE, GROUP, LIAISON);
        assertThat(listed(CouncilKind.WORKING_GROUP, null)).containsExactly(GROUP);
        assertThat(listed(null, Bodies.PLAN)).containsExactly(COMMITTEE);
        assertThat(listed(CouncilKind.WORKING_GROUP, Bodies.PLAN)).isEmpty();
    }

    @Test
    @Tag("KUK-3")
    void aCouncilShowsItsPlaceAmongTheOthersFromBothEnds() {
        everything();

        CouncilView liaison = shown(LIAISON, "2025-04-01");
        assertThat(liaison.reportedBy())
                .extracting(CouncilRefView::council, ref -> ref.source().position())
                .containsExactly(tuple(COMMITTEE, 4L));
        assertThat(liaison.workingGroups()).extracting(CouncilRefView::council).containsExactly(GROUP);
        assertThat(committeeOn("2025-04-01").reportsTo())
                .extracting(CouncilRefView::name)
                .containsExactly("会議 internal_liaison");
        CouncilView group = shown(GROUP, "2026-03-31");
        assertThat(group.partOf()).isEqualTo(new CouncilRefView(LIAISON, "会議 internal_liaison", group.source()));
        assertThat(group.dissolution())
                .satisfies(end -> assertThat(end.source().position()).isEqualTo(15));
    }

    @Test
    @Tag("KUK-1")
    void membersAreThoseInOfficeOnTheDayWithTheVacanciesOfEachClass() {
        given.given(
                established(COMMITTEE, committee(10)),
                appointed("a", "citizen"),
                appointed("b", "citizen"),
                appointed("d", "academic"),
                replaced("b", "c", "2025-07-01"));

        assertThat(membersOn("2025-06-30").seats())
                .extracting(SeatView::seat)
                .containsExactly(new SeatId("a"), new SeatId("b"), new SeatId("d"));
        CouncilMembersView after = membersOn("2025-07-01");
        assertThat(after.seats())
                .extracting(SeatView::seat)
                .containsExactly(new SeatId("a"), new SeatId("d"), new SeatId("c"));
        assertThat(after.members()).isEqualTo(3);
        assertThat(after.vacant()).isEqualTo(7);
        assertThat(after.classes())
                .containsExactly(
                        new ClassMembersView("citizen", "公募市民", 2, 2, 0),
                        new ClassMembersView("academic", "学識経験者", null, 1, null));
        assertThat(membersOn("2026-04-01").seats()).isEmpty();
    }

    @Test
    void whoLeftAndWhoIsToComeAreToldApart() {
        given.given(
                established(COMMITTEE, committee(10)),
                appointed("a", "citizen", new TermOfOffice(LocalDate.of(2026, 4, 1), LocalDate.of(2028, 3, 31))),
                appointed("b", "citizen"),
                replaced("b", "c", "2025-07-01"));

        CouncilView shown = committeeOn("2025-07-01");
        assertThat(shown.future()).extracting(SeatView::seat).containsExactly(new SeatId("a"));
        assertThat(shown.past()).singleElement().satisfies(seat -> {
            assertThat(seat.succeededBy()).isEqualTo(new SeatId("c"));
            assertThat(seat.lastDay()).isEqualTo("2025-06-30");
            assertThat(seat.end().source().position()).isEqualTo(4);
            assertThat(seat.source().position()).isEqualTo(3);
        });
        assertThat(shown.members().seats()).extracting(SeatView::succeeds).containsExactly(new SeatId("b"));
    }

    @Test
    @Tag("TOM-2")
    void meetingsOfAFiscalYearAreShownWithWhatBecameOfThem() {
        everything();
        given.given(planned("2026-1", "2026-04-01", MeetingPurpose.OTHER));

        List<MeetingView> meetings = queries()
                .answer(new ListMeetings(COMMITTEE, new FiscalYear(2025)))
                .orElseThrow()
                .meetings();
        assertThat(meetings)
                .extracting(MeetingView::state)
                .containsExactly(MeetingState.CLOSED, MeetingState.CANCELLED);
        MeetingView closed = meetings.get(0);
        assertThat(closed.date()).isEqualTo("2025-05-27");
        assertThat(List.of(
                        closed.source().position(),
                        closed.holding().source().position(),
                        closed.minutes().source().position(),
                        closed.closing().source().position()))
                .containsExactly(9L, 10L, 11L, 12L);
        assertThat(committeeOn("2026-03-31").meetings())
                .containsExactly(
                        new MeetingYearView(new FiscalYear(2025), 0, 1, 1),
                        new MeetingYearView(new FiscalYear(2026), 1, 0, 0));
    }

    @Test
    void onADayMeetingsAreWhatHadBecomeOfThemByThen() {
        everything();

        assertThat(statesOn("2025-05-26")).containsExactly(MeetingState.PLANNED, MeetingState.CANCELLED);
        assertThat(statesOn("2025-05-27")).containsExactly(MeetingState.HELD, MeetingState.CANCELLED);
        assertThat(statesOn("2025-06-30")).containsExactly(MeetingState.CLOSED, MeetingState.CANCELLED);
        assertThat(statesOn("2025-03-31"))
                .as("before the cancellation was recorded")
                .containsExactly(MeetingState.PLANNED, MeetingState.PLANNED);
        assertThat(committeeOn("2025-05-26").meetings())
                .containsExactly(new MeetingYearView(new FiscalYear(2025), 1, 0, 1));
    }

    @Test
    void onADayNothingHadEndedThatEndsLater() {
        everything();

        assertThat(shown(GROUP, "2026-03-30").dissolution()).isNull();
        assertThat(shown(GROUP, "2026-03-31").dissolution()).isNotNull();
        assertThat(committeeOn("2025-12-30").members().seats())
                .filteredOn(seat -> seat.seat().value().equals("c"))
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.end()).isNull();
                    assertThat(seat.lastDay()).isEqualTo(Bodies.TERM.to());
                });
        assertThat(queries()
                        .answer(new GetCouncil(GROUP, LocalDate.parse("2026-03-30"), null))
                        .orElseThrow()
                        .dissolution())
                .as("known in advance, and no day asked for")
                .isNotNull();
        assertThat(queries()
                        .answer(new ListCouncils(TOMAKOMAI, null, null, Bodies.ESTABLISHED.minusDays(1)))
                        .councils())
                .isEmpty();
    }

    private List<MeetingState> statesOn(String day) {
        return queries()
                .answer(new ListMeetings(COMMITTEE, new FiscalYear(2025), LocalDate.parse(day)))
                .orElseThrow()
                .meetings()
                .stream()
                .map(MeetingView::state)
                .toList();
    }

    @Test
    void aMeetingThatIsPlannedAnewIsAsToldLast() {
        given.given(
                established(COMMITTEE, committee(10)),
                planned("1", "2025-05-01", MeetingPurpose.OTHER),
                planned("1", "2025-06-01", MeetingPurpose.EVALUATION),
                held("1", "2025-06-02"));

        assertThat(queries()
                        .answer(new ListMeetings(COMMITTEE, new FiscalYear(2025)))
                        .orElseThrow()
                        .meetings())
                .singleElement()
                .satisfies(meeting -> {
                    assertThat(meeting.purposes()).containsExactly(MeetingPurpose.EVALUATION);
                    assertThat(meeting.date()).isEqualTo("2025-06-02");
                    assertThat(meeting.source().position()).isEqualTo(3);
                });
    }

    @Test
    void everyEventMovesTheVersion() {
        everything();

        assertThat(committeeOn("2025-04-01").version()).isEqualTo(12);
    }
}
