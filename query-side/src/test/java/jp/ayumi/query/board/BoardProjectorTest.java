package jp.ayumi.query.board;

import static jp.ayumi.query.board.PlanBoardTest.answered;
import static jp.ayumi.query.board.PlanBoardTest.raised;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.PRACTICE;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adding;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.changing;
import static jp.ayumi.query.plan.PlanSamples.ending;
import static jp.ayumi.query.plan.PlanSamples.id;
import static jp.ayumi.query.plan.PlanSamples.removing;
import static jp.ayumi.query.plan.PlanSamples.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.Destination;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.Reflection;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.query.planyear.Sample;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rows behind the board. */
class BoardProjectorTest {

    private final Projection given = Projection.of(new BoardProjector());

    @Nested
    class ThePlansActions {

        private List<String> in(int year) {
            return given.tables().require(BoardTables.PLANS, CITY.value()).actionsIn(new FiscalYear(year)).stream()
                    .map(WatchedPlan.WatchedAction::title)
                    .toList();
        }

        private List<String> outlasting(int year) {
            return given.tables().require(BoardTables.PLANS, CITY.value()).outlasting(new FiscalYear(year)).stream()
                    .map(WatchedPlan.WatchedAction::title)
                    .toList();
        }

        @Test
        void areThoseOfTheAdoption() {
            given.given(adopted(CITY, "計画"));

            assertThat(in(2022)).containsExactly("取組 action-1", "取組 action-2", "取組 action-3");
        }

        @Test
        void readAsTheRevisionsOfTheYearSay() {
            given.given(adopted(CITY, "計画"));
            given.given(
                    revised(CITY, 1, changing(actions(action("action-1", "measure-1", "新しい名")))),
                    revised(CITY, 2, adding(actions(action("action-9", "measure-1")))));

            assertThat(in(2023)).containsExactly("取組 action-1", "取組 action-2", "取組 action-3");
            assertThat(in(2024)).contains("新しい名", "取組 action-9").hasSize(4);
        }

        @Test
        void endWithAnElementAboveThemOnTheDayOfTheRevision() {
            given.given(adopted(CITY, "計画"));
            given.given(revised(CITY, 1, ending("goal-1", "完了")));

            assertThat(in(2024)).containsExactly("取組 action-3");
            assertThat(outlasting(2023)).hasSize(3);
            assertThat(outlasting(2024)).containsExactly("取組 action-3");
        }

        @Test
        void thatWereEnteredByMistakeAreGoneFromEveryYear() {
            given.given(adopted(CITY, "計画"));
            given.given(revised(CITY, 1, removing("action-2")));

            assertThat(in(2022)).containsExactly("取組 action-1", "取組 action-3");
        }
    }

    @Test
    void plansRunAsOneKnowEachOtherOnce() {
        given.given(adopted(CITY, "計画"));
        given.given(adopted(PRACTICE, "実践計画"));
        given.given(
                new PlanPaired(CITY, PRACTICE, List.of(new Link(id("goal-1"), id("goal-1")))),
                new PlanPaired(PRACTICE, CITY, List.of(new Link(id("goal-2"), id("goal-2")))));

        assertThat(given.tables().require(BoardTables.PLANS, CITY.value()).counterparts())
                .containsExactly(PRACTICE);
        assertThat(given.tables().require(BoardTables.PLANS, PRACTICE.value()).counterparts())
                .containsExactly(CITY);
    }

    @Test
    void aDissolvedOrganisationKeepsItsLastName() {
        given.given(Watching.founding());
        given.given(
                new OrganizationRevised(
                        Watching.KANAGAWA, Watching.body(Sample.COUNCIL, "新社協", OrganizationKind.OTHER)),
                new OrganizationDissolved(Watching.KANAGAWA, Sample.COUNCIL, Watching.day("2025-04-01"), "統合"));

        TownRow.Body body = given.tables()
                .require(BoardTables.TOWNS, Watching.KANAGAWA.value())
                .body(Sample.COUNCIL)
                .orElseThrow();
        assertThat(body.name()).isEqualTo("新社協");
        assertThat(body.kind()).isEqualTo(OrganizationKind.OTHER);
        assertThat(body.existsOn(Watching.day("2025-03-31"))).isTrue();
        assertThat(body.existsOn(Watching.day("2025-04-01"))).isFalse();
    }

    @Nested
    class AnOpinion {

        private static final OpinionBookId BOOK = OpinionBookId.of(Sample.Y2024);
        private static final OpinionId OPINION = new OpinionId("o-1");

        private OpinionState after(OpinionEvent... events) {
            given.given(events);
            return given.tables()
                    .require(BoardTables.OPINIONS, BOOK.value())
                    .opinions()
                    .get(0)
                    .state();
        }

        private AnswerRevised revisedAnswer(Stance stance) {
            return new AnswerRevised(BOOK, OPINION, stance, "改めた回答", "協議", Set.of());
        }

        @Test
        void thatWasAcceptedAwaitsItsReflection() {
            assertThat(after(raised("2025-06-01"))).isEqualTo(OpinionState.UNANSWERED);
            assertThat(after(answered(Stance.PARTLY_ACCEPTED))).isEqualTo(OpinionState.ACCEPTED_UNREFLECTED);
            assertThat(after(new OpinionLeftUnreflected(BOOK, OPINION, "予算"))).isEqualTo(OpinionState.LEFT_UNREFLECTED);
            assertThat(after(new OpinionReflected(
                            BOOK, OPINION, 1, new Reflection(Destination.EVALUATION, null, null, null, null, "評価に"))))
                    .isEqualTo(OpinionState.REFLECTED);
        }

        @Test
        void keepsItsReflectionWhileTheAnswerAcceptsIt() {
            after(raised("2025-06-01"), answered(Stance.ACCEPTED), new OpinionLeftUnreflected(BOOK, OPINION, "予算"));

            assertThat(after(revisedAnswer(Stance.PARTLY_ACCEPTED))).isEqualTo(OpinionState.LEFT_UNREFLECTED);
            assertThat(after(revisedAnswer(Stance.NOTED))).isEqualTo(OpinionState.ANSWERED);
            assertThat(after(revisedAnswer(Stance.ACCEPTED))).isEqualTo(OpinionState.ACCEPTED_UNREFLECTED);
        }
    }
}
