package jp.ayumi.query.board;

import static jp.ayumi.query.board.Recorded.directed;
import static jp.ayumi.query.board.Recorded.evaluated;
import static jp.ayumi.query.board.Recorded.planned;
import static jp.ayumi.query.board.Recorded.progress;
import static jp.ayumi.query.board.Recorded.reviewed;
import static jp.ayumi.query.board.Watching.KANAGAWA;
import static jp.ayumi.query.board.Watching.aWard;
import static jp.ayumi.query.board.Watching.day;
import static jp.ayumi.query.planyear.Sample.COUNCIL;
import static jp.ayumi.query.planyear.Sample.PLAN;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.WATCH;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.Y2025;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ayumi.api.board.BoardItemView;
import jp.ayumi.api.board.BoardView;
import jp.ayumi.api.board.DuePart;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.ReportingInterval;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is due in the years of a plan. */
class PlanYearBoardTest {

    private final Watching ward = aWard().given(new PlanYearOpened(Y2024, 0));

    @Nested
    class WithoutAPolicy {

        @Test
        void nothingIsDueAndTheBoardSaysThatNothingIsWatched() {
            BoardView board = ward.boardOn("2025-03-31");

            assertThat(board.items()).isEmpty();
            assertThat(board.policy()).isNull();
            assertThat(board.notWatched()).hasSize(12).doesNotContain(DuePart.CADENCE);
        }

        @Test
        void nothingIsDueEitherUnderAPolicyThatLeavesEverythingOut() {
            BoardView board = ward.under(DuePolicy.NONE).boardOn("2025-03-31");

            assertThat(board.items()).isEmpty();
            assertThat(board.notWatched()).hasSize(12);
        }

        @Test
        void onlyWhatIsLeftOutIsNotWatched() {
            assertThat(ward.under(Policies.steps(30, null, 75, null))
                            .boardOn("2025-03-31")
                            .notWatched())
                    .hasSize(10)
                    .contains(DuePart.REVIEW_DUE, DuePart.CLOSE_DUE)
                    .doesNotContain(DuePart.SELF_EVALUATION_DUE, DuePart.DIRECTIONS_DUE);
        }
    }

    @Nested
    @Tag("KAN-1")
    class AnnualPlans {

        private final Watching watched = ward.under(Policies.annualPlanDue(5, 31));

        @Test
        void areDueOnTheirDayAndOverdueFromTheNext() {
            assertThat(watched.on("2024-05-31"))
                    .containsExactly("ANNUAL_PLAN 区役所 2024-05-31 0", "ANNUAL_PLAN 区社協 2024-05-31 0");
            assertThat(watched.boardOn("2024-05-31").overdue()).isZero();
            assertThat(watched.boardOn("2024-06-01").overdue()).isEqualTo(2);
            assertThat(watched.on("2024-06-01")).first().isEqualTo("ANNUAL_PLAN 区役所 2024-05-31 -1");
        }

        @Test
        void areThereOnceOneOfTheirKindHasWrittenItsPart() {
            watched.given(planned(Y2024, WARD, OrganizationKind.WARD_OFFICE, SALON));

            assertThat(watched.on("2024-06-01")).containsExactly("ANNUAL_PLAN 区社協 2024-05-31 -1");
        }

        @Test
        void areTheOwnersWhenNobodyOfTheirKindIsThere() {
            watched.given(new OrganizationDissolved(KANAGAWA, COUNCIL, day("2024-05-01"), "統合"));

            assertThat(watched.boardOn("2024-06-01").items())
                    .filteredOn(item -> item.subject().authorKind() == OrganizationKind.SOCIAL_WELFARE_COUNCIL)
                    .singleElement()
                    .satisfies(item -> assertThat(item.owner().organization()).isEqualTo(WARD));
        }

        @Test
        void sayWhatIsMissingAndWhyInTheReadersLanguage() {
            BoardItemView japanese = watched.boardOn("2024-06-01").items().get(0);
            BoardItemView english =
                    watched.in("en").boardOn("2024-06-01").items().get(0);

            assertThat(japanese.sentence()).isEqualTo("「支え愛プラン」令和6年度の年間計画に、区役所の部分がありません");
            assertThat(japanese.why().sentence()).isEqualTo("年間計画は毎年度5月31日まで");
            assertThat(japanese.why().source().position()).isEqualTo(9);
            assertThat(japanese.source().position()).isEqualTo(8);
            assertThat(english.sentence())
                    .isEqualTo("The annual plan FY2024 of \"支え愛プラン\" lacks the part of the ward office");
        }
    }

    @Nested
    class AtTheTurnOfTheYear {

        @Test
        void aYearThatNobodyOpenedIsWatchedOnceTheHorizonReachesIt() {
            Watching watched = ward.under(Policies.annualPlanDue(4, 30))
                    .given(
                            planned(Y2024, WARD, OrganizationKind.WARD_OFFICE, SALON),
                            planned(Y2024, COUNCIL, OrganizationKind.SOCIAL_WELFARE_COUNCIL, WATCH));

            assertThat(watched.within(29).on("2025-03-31")).isEmpty();
            assertThat(watched.within(30).on("2025-03-31"))
                    .containsExactly("ANNUAL_PLAN 区役所 2025-04-30 30", "ANNUAL_PLAN 区社協 2025-04-30 30");
            assertThat(watched.within(29).on("2025-04-01")).hasSize(2);
        }

        @Test
        void theLastDayOfMarchStillBelongsToTheYear() {
            Watching watched = ward.under(Policies.annualPlanDue(3, 31)).within(0);

            assertThat(watched.on("2025-03-30")).isEmpty();
            assertThat(watched.on("2025-03-31")).first().isEqualTo("ANNUAL_PLAN 区役所 2025-03-31 0");
            assertThat(watched.on("2025-04-01")).first().isEqualTo("ANNUAL_PLAN 区役所 2025-03-31 -1");
        }

        @Test
        void theFirstDayOfAprilBelongsToTheNext() {
            Watching watched = ward.under(Policies.annualPlanDue(4, 1)).within(0);

            assertThat(watched.on("2025-03-31")).allMatch(item -> item.contains("2024-04-01"));
            assertThat(watched.on("2025-04-01")).contains("ANNUAL_PLAN 区役所 2025-04-01 0");
        }

        @Test
        void aYearOutsideOfThePlansTermIsNotAskedFor() {
            assertThat(aWard().under(Policies.annualPlanDue(4, 1)).within(0).on("2024-03-31"))
                    .isEmpty();
            assertThat(aWard().under(Policies.annualPlanDue(4, 1)).on("2029-04-01"))
                    .isEmpty();
        }
    }

    @Nested
    class Progress {

        private final Watching quarterly =
                ward.under(Policies.progress(ReportingInterval.QUARTERLY, 20)).within(0);

        @Test
        void isDueOfEachActionAndOrganisationAfterThePeriodAndItsGrace() {
            assertThat(quarterly.on("2024-07-19")).isEmpty();
            assertThat(quarterly.on("2024-07-20"))
                    .containsExactly(
                            "PROGRESS 区役所 2024-07-20 0 a-salon",
                            "PROGRESS 区役所 2024-07-20 0 a-watch",
                            "PROGRESS 区社協 2024-07-20 0 a-watch");
        }

        @Test
        void isReportedByARecordThatSpeaksOfThePeriodsLastDay() {
            quarterly.given(
                    progress(Y2024, SALON, WARD, "2024-04-01", "2024-06-29"),
                    progress(Y2024, WATCH, WARD, "2024-06-01", "2024-06-30"),
                    progress(Y2024, WATCH, COUNCIL, "2024-04-01", "2024-09-30"));

            assertThat(quarterly.on("2024-07-20")).containsExactly("PROGRESS 区役所 2024-07-20 0 a-salon");
        }

        @Test
        void isNotReportedAnyMoreWhenACorrectionSaysSo() {
            quarterly.given(
                    progress(Y2024, SALON, WARD, "2024-04-01", "2024-06-30"),
                    progress(Y2024, WATCH, WARD, "2024-04-01", "2024-06-30"),
                    progress(Y2024, WATCH, COUNCIL, "2024-04-01", "2024-06-30"));
            assertThat(quarterly.on("2024-07-20")).isEmpty();

            quarterly.given(Recorded.corrected(Y2024, SALON, WARD, "2024-06-30", "2024-04-01", "2024-05-31"));
            assertThat(quarterly.on("2024-07-20")).containsExactly("PROGRESS 区役所 2024-07-20 0 a-salon");
        }

        @Test
        void ofTheLastQuarterIsDueInTheNextFiscalYear() {
            quarterly.given(
                    progress(Y2024, SALON, WARD, "2024-04-01", "2024-12-31"),
                    progress(Y2024, WATCH, WARD, "2024-04-01", "2024-12-31"),
                    progress(Y2024, WATCH, COUNCIL, "2024-04-01", "2024-12-31"));

            for (String day : List.of("2024-07-20", "2024-10-20", "2025-01-20", "2025-04-19")) {
                assertThat(quarterly.on(day)).as(day).isEmpty();
            }
            assertThat(quarterly.on("2025-04-20")).hasSize(3);
        }
    }

    @Nested
    class TheStepsAfterTheYear {

        private final Watching watched =
                ward.under(Policies.steps(30, 60, 75, 90)).within(0);

        @Test
        void aSelfEvaluationIsDueOfEachOrganisationForEachOfItsActions() {
            watched.given(evaluated(Y2024, WATCH, WARD));

            assertThat(watched.on("2025-04-29")).isEmpty();
            assertThat(watched.on("2025-04-30"))
                    .containsExactly(
                            "SELF_EVALUATION 区役所 2025-04-30 0 a-salon", "SELF_EVALUATION 区社協 2025-04-30 0 a-watch");
        }

        @Test
        void aReviewIsTheOwnersWhereNoCouncilWatchesThePlan() {
            assertThat(watched.on("2025-05-30")).contains("REVIEW 区役所 2025-05-30 0");
            watched.given(reviewed(Y2024, List.of("q-progress")));
            assertThat(watched.on("2025-05-30")).noneMatch(item -> item.startsWith("REVIEW"));
        }

        @Test
        void directionsAreOneThingToDo() {
            assertThat(watched.on("2025-06-14")).contains("DIRECTION 区役所 2025-06-14 0 x2");
            watched.given(directed(Y2024, SALON));
            assertThat(watched.on("2025-06-14")).contains("DIRECTION 区役所 2025-06-14 0");
            watched.given(directed(Y2024, WATCH));
            assertThat(watched.on("2025-06-14")).noneMatch(item -> item.startsWith("DIRECTION"));
        }

        @Test
        void aClosedYearOwesNothingUntilItIsReopened() {
            assertThat(watched.on("2025-06-29")).contains("CLOSE 区役所 2025-06-29 0");
            watched.given(new PlanYearClosed(Y2024, 1, day("2025-06-20"), List.of(), null));
            assertThat(watched.on("2025-06-29")).isEmpty();
            watched.given(new PlanYearReopened(Y2024, "訂正"));
            assertThat(watched.on("2025-06-29")).contains("CLOSE 区役所 2025-06-29 0");
        }

        @Test
        void aYearThatStaysOpenIsOverdueHoweverLongAgo() {
            assertThat(watched.on("2027-06-29")).first().isEqualTo("SELF_EVALUATION 区役所 2025-04-30 -790 a-salon");
        }

        @Test
        void anEndedPlanOwesNothing() {
            watched.given(new PlanYearOpened(Y2025, 0), new PlanEnded(PLAN, day("2025-04-01"), "統合"));

            assertThat(watched.on("2025-06-29")).isEmpty();
        }
    }
}
