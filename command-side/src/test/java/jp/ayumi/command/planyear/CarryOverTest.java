package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.COUNCIL;
import static jp.ayumi.command.planyear.Kanagawa.FIRST;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.answers;
import static jp.ayumi.command.planyear.Year.direction;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.CarriedAction;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.SubmitReview;
import jp.ayumi.api.planyear.YearCarriedOver;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KOH-1")
class CarryOverTest {

    private static final Year BEFORE = new Year(PlanYearId.of(PLAN, FIRST));
    private static final Year YEAR = Year.OF_2017;

    private final YearScenario before = YearScenario.ofAnAdoptedPlan();
    private final YearScenario year =
            YearScenario.ofAnAdoptedPlan().after(before).given(YEAR.open());

    @Test
    void theFirstYearHasNothingToCarryOver() {
        before.given(BEFORE.open())
                .when(BEFORE.carryOver())
                .thenRefusedBy(PlanYearRule.THE_FIRST_YEAR_HAS_NOTHING_TO_CARRY_OVER);
    }

    @Test
    void aYearThatWasNeverOpenedIsNotCarriedOver() {
        year.when(YEAR.carryOver())
                .thenRefusedBy(PlanYearRule.ONLY_A_CLOSED_YEAR_IS_CARRIED_OVER)
                .saying("year", "2016");
    }

    @Test
    void aYearThatIsStillOpenIsNotCarriedOver() {
        CompleteYear.of(before, BEFORE);

        year.when(YEAR.carryOver()).thenRefusedBy(PlanYearRule.ONLY_A_CLOSED_YEAR_IS_CARRIED_OVER);
    }

    @Nested
    class FromAClosedYear {

        private final YearScenario closed = CompleteYear.of(before, BEFORE);

        @Test
        void directionsOpenIssuesAndTheReviewAreCarriedOver() {
            closed.given(BEFORE.close());

            year.when(YEAR.carryOver())
                    .then(new YearCarriedOver(
                            PLAN_YEAR,
                            BEFORE.id(),
                            1,
                            List.of(
                                    new CarriedAction(direction(WATCHING, "extend"), List.of("担い手が足りない")),
                                    new CarriedAction(direction(SALON, "end"), List.of())),
                            answers()));
        }

        @Test
        void theLatestPeriodTellsWhichIssuesAreOpen() {
            closed.given(
                    BEFORE.progress("autumn", OFFICE, WATCHING, quarter(3, "冬の訪問")),
                    BEFORE.progress("summer", OFFICE, WATCHING, quarter(2, "暑さ")),
                    BEFORE.close());

            assertThat(carriedIssues(WATCHING)).containsExactly("冬の訪問");
        }

        @Test
        void ofTwoRecordsOfOnePeriodTheOneEnteredLaterTells() {
            closed.given(
                    BEFORE.progress("a", OFFICE, WATCHING, quarter(3, "冬の訪問")),
                    BEFORE.progress("b", OFFICE, WATCHING, quarter(3, "雪道")),
                    BEFORE.close());

            assertThat(carriedIssues(WATCHING)).containsExactly("雪道");
        }

        @Test
        void anIssueThatWasCorrectedAwayIsNotOpen() {
            closed.given(BEFORE.correction("first", BEFORE.firstQuarter("坂が多い")), BEFORE.close());

            assertThat(carriedIssues(WATCHING)).containsExactly("坂が多い");
        }

        @Test
        void oneOrganizationsSilenceDoesNotSettleTheIssueOfAnother() {
            closed.given(BEFORE.progress("council", COUNCIL, WATCHING, quarter(3)), BEFORE.close());

            assertThat(carriedIssues(WATCHING)).containsExactly("担い手が足りない");
        }

        @Test
        @Tag("KOH-2")
        void whatEndsIsToldButLeavesNoOpenIssue() {
            closed.given(BEFORE.progress("late", COUNCIL, SALON, quarter(4, "会場がない")), BEFORE.close());

            assertThat(carriedIssues(SALON)).isEmpty();
        }

        @Test
        @Tag("KOH-2")
        void whatIsModifiedTakesItsIssuesAlong() {
            closed.given(
                    BEFORE.progress("late", COUNCIL, SALON, quarter(4, "会場がない")),
                    BEFORE.directions(direction(SALON, "modify")),
                    BEFORE.close());

            assertThat(carriedIssues(SALON)).containsExactly("会場がない");
        }

        @Test
        void theReviewsOfSeveralBodiesAreCarriedOverEachByItsLast() {
            List<Answer> ofTheOffices =
                    List.of(new Answer("how-far", "半分"), new Answer("issues", "坂"), new Answer("new", "なし"));
            List<Answer> ofTheCouncilAgain =
                    List.of(new Answer("how-far", "八割"), new Answer("issues", "雪"), new Answer("new", "居場所"));
            closed.given(
                    review("offices", "三機関の確認", ofTheOffices),
                    BEFORE.review("again", ofTheCouncilAgain),
                    BEFORE.close());

            assertThat(carried().reviewAnswers())
                    .containsExactlyElementsOf(Kanagawa.with(ofTheCouncilAgain, ofTheOffices));
        }

        @Test
        void theSameClosingIsCarriedOverOnce() {
            closed.given(BEFORE.close());
            year.given(YEAR.carryOver());

            year.when(YEAR.carryOver())
                    .thenRefusedBy(PlanYearRule.A_CLOSING_IS_CARRIED_OVER_ONCE)
                    .saying("closing", "1");
        }

        @Test
        void aReopenedYearIsNotCarriedOver() {
            closed.given(BEFORE.close(), BEFORE.reopen());

            year.when(YEAR.carryOver()).thenRefusedBy(PlanYearRule.ONLY_A_CLOSED_YEAR_IS_CARRIED_OVER);
        }

        @Test
        void aYearThatWasReopenedAndClosedAgainIsCarriedOverAgain() {
            closed.given(BEFORE.close());
            year.given(YEAR.carryOver());
            closed.given(BEFORE.reopen(), BEFORE.directions(direction(SALON, "continue")), BEFORE.close());

            YearCarriedOver again = carried();

            assertThat(again.closing()).isEqualTo(2);
            assertThat(again.actions()).extracting(CarriedAction::direction).contains(direction(SALON, "continue"));
        }

        private YearCarriedOver carried() {
            return (YearCarriedOver) year.when(YEAR.carryOver()).events().get(0);
        }

        private List<String> carriedIssues(ElementId action) {
            return carried().actions().stream()
                    .filter(carried -> carried.direction().action().equals(action))
                    .flatMap(carried -> carried.issues().stream())
                    .toList();
        }
    }

    private static Progress quarter(int number, String... issues) {
        return BEFORE.progress(BEFORE.quarter(number), ProgressStatus.DELAYED, null, issues);
    }

    private static SubmitReview review(String id, String body, List<Answer> answers) {
        return new SubmitReview(BEFORE.id(), new ReviewId(id), body, FIRST.lastDay(), answers, List.of());
    }
}
