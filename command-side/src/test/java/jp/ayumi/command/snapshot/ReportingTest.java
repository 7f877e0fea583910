package jp.ayumi.command.snapshot;

import static jp.ayumi.command.snapshot.SnapshotScenario.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.snapshot.RecordDeliberation;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.ReportToCouncils;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.council.CouncilState;
import jp.ayumi.command.kernel.KernelRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same frozen snapshot to one or several councils, and what they make of it. */
class ReportingTest {

    private static final CouncilId PROMOTION = new CouncilId("kohoku/promotion");
    private static final CouncilId DISTRICT = new CouncilId("kohoku/hiyoshi");
    private static final CouncilId ABOVE = new CouncilId("kohoku/ward-council");
    private static final CouncilId TOP = new CouncilId("kohoku/top");
    private static final CouncilId STRANGER = new CouncilId("kohoku/stranger");
    private static final ReportId SPRING = new ReportId("spring");
    private static final TakeSnapshot TAKE = new TakeSnapshot(Hiyoshi.RESULT, Hiyoshi.YEAR, SnapshotKind.YEAR_RESULT);

    private final SnapshotScenario snapshot = new SnapshotScenario()
            .year(Hiyoshi.evaluatedYear())
            .with(council(PROMOTION, true, ABOVE))
            .with(council(DISTRICT, true))
            .with(council(ABOVE, false, TOP))
            .with(council(TOP, false, ABOVE))
            .with(council(STRANGER, false))
            .given(TAKE);

    @Test
    @Tag("NIS-3")
    void twoBodiesAreToldTheSame() {
        String sha256 =
                new SnapshotScenario().year(Hiyoshi.evaluatedYear()).taken(TAKE).sha256();

        snapshot.when(report(PROMOTION, DISTRICT))
                .then(new SnapshotReported(
                        Hiyoshi.RESULT,
                        SPRING,
                        OrderedSets.copyOf(List.of(PROMOTION, DISTRICT)),
                        TODAY,
                        "令和6年度の結果",
                        sha256));
    }

    @Test
    @Tag("KAN-4")
    void aCouncilAboveIsToldTogetherWithTheOneBelow() {
        snapshot.when(report(PROMOTION, ABOVE, TOP)).thenAccepted();
    }

    @Test
    @Tag("KAN-4")
    void aCouncilAboveIsToldAfterTheOneBelow() {
        snapshot.given(report(PROMOTION))
                .when(report(new ReportId("upward"), TOP))
                .thenAccepted();
    }

    @Test
    void aCouncilThatNeitherWatchesThePlanNorStandsAboveIsNotTold() {
        snapshot.when(report(PROMOTION, STRANGER))
                .thenRefusedBy(SnapshotRule.A_REPORT_GOES_TO_COUNCILS_OF_ITS_PLAN)
                .at("/councils/1");
        snapshot.when(report(ABOVE)).thenRefusedBy(SnapshotRule.A_REPORT_GOES_TO_COUNCILS_OF_ITS_PLAN);
    }

    @Test
    void aReportHasARecipient() {
        snapshot.when(report())
                .thenRefusedBy(SnapshotRule.A_REPORT_GOES_TO_AT_LEAST_ONE_COUNCIL)
                .at("/councils");
    }

    @Test
    void aCouncilThatWasNeverEstablishedOrIsOfAnotherMunicipalityIsUnknown() {
        CouncilId elsewhere = new CouncilId("kanagawa/promotion");

        snapshot.when(report(new CouncilId("kohoku/none")))
                .thenRefusedBy(SnapshotRule.A_REPORT_GOES_TO_COUNCILS_THAT_EXIST)
                .at("/councils/0");
        snapshot.with(council(elsewhere, true))
                .when(report(elsewhere))
                .thenRefusedBy(SnapshotRule.A_REPORT_GOES_TO_COUNCILS_THAT_EXIST);
    }

    @Test
    void aDissolvedCouncilReadsNothing() {
        CouncilState known = council(DISTRICT, true);

        snapshot.with(new CouncilState(DISTRICT, known.profile(), TODAY))
                .when(report(DISTRICT))
                .thenRefusedBy(SnapshotRule.A_DISSOLVED_COUNCIL_RECEIVES_NO_REPORT);
    }

    @Test
    void aReportIsMadeOnADayThatHasCome() {
        snapshot.when(new ReportToCouncils(Hiyoshi.RESULT, SPRING, Set.of(PROMOTION), TODAY.plusDays(1), ""))
                .thenRefusedBy(SnapshotRule.A_REPORT_IS_NOT_MADE_IN_THE_FUTURE)
                .at("/reportedOn");
    }

    @Test
    void aReportIsMadeOnce() {
        snapshot.given(report(PROMOTION))
                .when(report(DISTRICT))
                .thenRefusedBy(SnapshotRule.A_REPORT_IS_MADE_ONCE)
                .at("/report");
    }

    @Test
    void whatWasNotFrozenIsNotReported() {
        new SnapshotScenario()
                .year(Hiyoshi.evaluatedYear())
                .with(council(PROMOTION, true))
                .when(report(PROMOTION))
                .thenRefusedBy(SnapshotRule.SNAPSHOT_UNKNOWN);
    }

    @Nested
    @Tag("KOH-5")
    class Deliberation {

        private final SnapshotScenario reported = snapshot.given(report(PROMOTION, DISTRICT));

        @Test
        void isRecordedForTheCouncilThatReceivedTheReport() {
            reported.when(deliberation(PROMOTION, "担い手を増やすべきとの意見"))
                    .then(new ReportDeliberated(
                            Hiyoshi.RESULT,
                            SPRING,
                            PROMOTION,
                            new MeetingId("2025-1"),
                            OutcomeKind.OPINION_GIVEN,
                            "担い手を増やすべきとの意見"));
        }

        @Test
        void ofOneCouncilIsNoneOfTheOther() {
            reported.given(deliberation(PROMOTION, "意見"))
                    .when(deliberation(DISTRICT, "了承"))
                    .thenAccepted();
        }

        @Test
        void isRecordedOnce() {
            reported.given(deliberation(PROMOTION, "意見"))
                    .when(deliberation(PROMOTION, "別の意見"))
                    .thenRefusedBy(SnapshotRule.A_COUNCIL_DELIBERATES_ON_A_REPORT_ONCE)
                    .at("/council");
        }

        @Test
        void isOnlyOfARecipient() {
            reported.when(deliberation(ABOVE, "意見"))
                    .thenRefusedBy(SnapshotRule.ONLY_A_RECIPIENT_DELIBERATES_ON_A_REPORT)
                    .at("/council");
        }

        @Test
        void isOnAReportThatWasMade() {
            reported.when(new RecordDeliberation(
                            Hiyoshi.RESULT,
                            new ReportId("none"),
                            PROMOTION,
                            new MeetingId("2025-1"),
                            OutcomeKind.NOTED,
                            "意見"))
                    .thenRefusedBy(SnapshotRule.REPORT_UNKNOWN)
                    .asAWhole();
        }

        @ParameterizedTest
        @ValueSource(strings = {"before", "planned", "never"})
        void takesPlaceInAMeetingOfTheCouncilAfterTheReport(String meeting) {
            reported.when(new RecordDeliberation(
                            Hiyoshi.RESULT, SPRING, PROMOTION, new MeetingId(meeting), OutcomeKind.NOTED, "意見"))
                    .thenRefusedBy(SnapshotRule.A_REPORT_IS_DELIBERATED_IN_A_MEETING_AFTER_IT)
                    .at("/meeting");
        }

        @Test
        void hasWords() {
            reported.when(deliberation(PROMOTION, "　"))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/text");
        }
    }

    static ReportToCouncils report(CouncilId... councils) {
        return report(SPRING, councils);
    }

    private static ReportToCouncils report(ReportId id, CouncilId... councils) {
        return new ReportToCouncils(Hiyoshi.RESULT, id, OrderedSets.copyOf(List.of(councils)), TODAY, "令和6年度の結果");
    }

    private static RecordDeliberation deliberation(CouncilId council, String text) {
        return new RecordDeliberation(
                Hiyoshi.RESULT, SPRING, council, new MeetingId("2025-1"), OutcomeKind.OPINION_GIVEN, text);
    }

    /** It held a meeting on the day of the report, and another one the day before; a third is planned. */
    private static CouncilState council(CouncilId id, boolean watches, CouncilId... reportsTo) {
        CouncilProfile profile = new CouncilProfile(
                CouncilKind.PROMOTION_COUNCIL,
                "会議",
                "",
                Hiyoshi.OFFICE,
                null,
                null,
                List.of(),
                watches ? Set.of(Hiyoshi.PLAN) : Set.of(),
                Set.of(reportsTo),
                null,
                null,
                new Cadence(null, null, List.of()),
                null,
                "",
                true);
        CouncilState council = null;
        for (CouncilEvent event : List.<CouncilEvent>of(
                new CouncilEstablished(id, profile, TODAY.minusYears(3)),
                planned(id, "2025-1", TODAY),
                new MeetingHeld(id, new MeetingId("2025-1"), TODAY, List.of(), 0, 0, null),
                planned(id, "before", TODAY.minusDays(1)),
                new MeetingHeld(id, new MeetingId("before"), TODAY.minusDays(1), List.of(), 0, 0, null),
                planned(id, "planned", TODAY.plusDays(9)))) {
            council = CouncilState.evolve(council, event);
        }
        return Objects.requireNonNull(council);
    }

    private static MeetingPlanned planned(CouncilId council, String meeting, LocalDate date) {
        return new MeetingPlanned(council, new MeetingId(meeting), date, Set.of(), List.of());
    }
}
