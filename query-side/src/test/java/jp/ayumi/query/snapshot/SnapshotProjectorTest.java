package jp.ayumi.query.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.GetSnapshot;
import jp.ayumi.api.snapshot.GetSnapshotContent;
import jp.ayumi.api.snapshot.ListReports;
import jp.ayumi.api.snapshot.ListSnapshots;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.ReceivedReportsView;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.SnapshotContentView;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.api.snapshot.SnapshotView;
import jp.ayumi.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SnapshotProjectorTest {

    private static final MunicipalityId WARD = new MunicipalityId("nishitokyo");
    private static final PlanYearId YEAR = new PlanYearId("nishitokyo/welfare-4/2024");
    private static final CouncilId PROMOTION = new CouncilId("nishitokyo/promotion");
    private static final CouncilId COMMITTEE = new CouncilId("nishitokyo/committee");
    private static final CouncilId UNKNOWN = new CouncilId("nishitokyo/nobody");
    private static final SnapshotId FIRST = SnapshotId.of(WARD, "first");
    private static final ReportId SPRING = new ReportId("spring");
    private static final String CONTENT = "{\"actions\":[],\"title\":\"歩み\"}";

    private final Projection projection = Projection.of(new SnapshotProjector());

    @Nested
    class ASnapshot {

        @Test
        void isToldWithItsContent() {
            projection.given(taken("first", YEAR));

            SnapshotView view = get(FIRST);

            assertThat(view.content()).containsEntry("title", "歩み");
            assertThat(view.sha256()).isEqualTo("hash-of-first");
            assertThat(view.version()).isEqualTo(1);
            assertThat(view.taken().event().eventId()).isEqualTo(Projection.eventId(1));
            assertThat(queries().answer(new GetSnapshotContent(FIRST)))
                    .contains(new SnapshotContentView(CONTENT, "hash-of-first"));
        }

        @Test
        void ofWhichNobodyKnowsHasNoAnswer() {
            assertThat(queries().answer(new GetSnapshot(FIRST))).isEmpty();
            assertThat(queries().answer(new GetSnapshotContent(FIRST))).isEmpty();
        }
    }

    @Nested
    @Tag("NIS-3")
    class AReport {

        @Test
        void isTheSameForEachRecipientAndOneDeliberatesWithoutTheOther() {
            projection.given(
                    taken("first", YEAR),
                    new SnapshotReported(
                            FIRST,
                            SPRING,
                            OrderedSets.copyOf(List.of(PROMOTION, COMMITTEE)),
                            LocalDate.of(2025, 5, 20),
                            "令和6年度",
                            "hash-of-first"),
                    new ReportDeliberated(
                            FIRST, SPRING, COMMITTEE, new MeetingId("m1"), OutcomeKind.OPINION_GIVEN, "担い手を"));

            ReceivedReportView promotion = received(PROMOTION).reports().get(0);
            ReceivedReportView committee = received(COMMITTEE).reports().get(0);

            assertThat(promotion.sha256()).isEqualTo(committee.sha256()).isEqualTo("hash-of-first");
            assertThat(promotion.deliberation()).isNull();
            assertThat(committee.deliberation()).satisfies(outcome -> {
                assertThat(outcome.text()).isEqualTo("担い手を");
                assertThat(outcome.trace().position()).isEqualTo(3);
            });
            assertThat(get(FIRST).reports().get(0).recipients())
                    .extracting(recipient -> recipient.deliberation() == null)
                    .containsExactly(true, false);
            assertThat(get(FIRST).version()).isEqualTo(3);
            assertThat(get(FIRST).position()).isEqualTo(3);
        }

        @Test
        void onADayIsAsFarAsItHadComeByThen() {
            projection.given(taken("first", YEAR), reported("first")).recordedOn("2025-06-01");
            projection.given(new ReportDeliberated(
                    FIRST, SPRING, PROMOTION, new MeetingId("m1"), OutcomeKind.OPINION_GIVEN, "担い手を"));

            assertThat(receivedOn("2025-05-19")).isEmpty();
            assertThat(receivedOn("2025-05-20"))
                    .singleElement()
                    .satisfies(report -> assertThat(report.deliberation()).isNull());
            assertThat(receivedOn("2025-06-01"))
                    .singleElement()
                    .satisfies(report -> assertThat(report.deliberation()).isNotNull());
            assertThat(seenOn("2025-03-31")).isEmpty();
            assertThat(seenOn("2025-05-19"))
                    .hasValueSatisfying(view -> assertThat(view.reports()).isEmpty());
            assertThat(queries()
                            .answer(new ListSnapshots(WARD, null, null, 0, 50, LocalDate.parse("2025-03-31")))
                            .snapshots())
                    .isEmpty();
        }

        private List<ReceivedReportView> receivedOn(String day) {
            return queries()
                    .answer(new ListReports(PROMOTION, 0, 50, LocalDate.parse(day)))
                    .orElseThrow()
                    .reports();
        }

        private Optional<SnapshotView> seenOn(String day) {
            return queries().answer(new GetSnapshot(FIRST, LocalDate.parse(day)));
        }

        @Test
        void isFoundByItsCouncilPageByPage() {
            projection.given(taken("first", YEAR), taken("second", YEAR), reported("first"), reported("second"));

            ReceivedReportsView page =
                    queries().answer(new ListReports(PROMOTION, 0, 1)).orElseThrow();

            assertThat(page.reports()).extracting(ReceivedReportView::snapshot).containsExactly(FIRST);
            assertThat(page.next()).isEqualTo(3);
            ReceivedReportsView rest =
                    queries().answer(new ListReports(PROMOTION, 3, 1)).orElseThrow();
            assertThat(rest.reports())
                    .extracting(ReceivedReportView::snapshot)
                    .containsExactly(SnapshotId.of(WARD, "second"));
            assertThat(rest.next()).isNull();
            assertThat(received(COMMITTEE).reports()).isEmpty();
            assertThat(queries().answer(new ListReports(UNKNOWN, 0, 1))).isEmpty();
        }

        private SnapshotReported reported(String snapshot) {
            return new SnapshotReported(
                    SnapshotId.of(WARD, snapshot),
                    SPRING,
                    Set.of(PROMOTION),
                    LocalDate.of(2025, 5, 20),
                    "",
                    "hash-of-" + snapshot);
        }
    }

    @Nested
    class TheList {

        @Test
        void isInTheOrderOfTakingAndFilteredByPlanAndYear() {
            projection.given(
                    taken("first", YEAR),
                    taken("a", new PlanYearId("nishitokyo/other/2024")),
                    taken("b", new PlanYearId("nishitokyo/welfare-4/2025")));

            assertThat(list(null, null)).containsExactly("first", "a", "b");
            assertThat(list(new PlanName("welfare-4"), null)).containsExactly("first", "b");
            assertThat(list(new PlanName("welfare-4"), new FiscalYear(2025))).containsExactly("b");
        }

        private List<String> list(@Nullable PlanName plan, @Nullable FiscalYear year) {
            return queries().answer(new ListSnapshots(WARD, plan, year, 0, 50)).snapshots().stream()
                    .map(snapshot -> snapshot.snapshot().name())
                    .toList();
        }
    }

    private SnapshotQueries queries() {
        return new SnapshotQueries(projection.tables(), council -> !council.equals(UNKNOWN));
    }

    private SnapshotView get(SnapshotId snapshot) {
        return queries().answer(new GetSnapshot(snapshot)).orElseThrow();
    }

    private ReceivedReportsView received(CouncilId council) {
        return queries().answer(new ListReports(council, 0, 50)).orElseThrow();
    }

    private static SnapshotTaken taken(String name, PlanYearId year) {
        return new SnapshotTaken(
                SnapshotId.of(WARD, name), year, SnapshotKind.YEAR_RESULT, 7, 1, CONTENT, "hash-of-" + name);
    }
}
