package jp.ayumi.query.plan;

import static jp.ayumi.query.plan.PlanSamples.APRIL;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adding;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.changing;
import static jp.ayumi.query.plan.PlanSamples.composed;
import static jp.ayumi.query.plan.PlanSamples.drafted;
import static jp.ayumi.query.plan.PlanSamples.ending;
import static jp.ayumi.query.plan.PlanSamples.id;
import static jp.ayumi.query.plan.PlanSamples.moving;
import static jp.ayumi.query.plan.PlanSamples.removing;
import static jp.ayumi.query.plan.PlanSamples.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.ayumi.api.plan.ActionView;
import jp.ayumi.api.plan.ElementEndView;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.OpenedYearView;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanStage;
import jp.ayumi.api.plan.PlanSummaryView;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanProjectorTest {

    private static final String TITLE = "第3期地域福祉計画";

    private final Projection given = Projection.of(new PlanProjector());

    private Optional<PlanView> plan(@Nullable Integer revision) {
        return new PlanQueries(given.tables()).answer(new GetPlan(CITY, revision));
    }

    private PlanView plan() {
        return plan(null).orElseThrow();
    }

    private PlanSummaryView summary() {
        return new PlanQueries(given.tables())
                .answer(new ListPlans(CITY.municipality()))
                .plans()
                .get(0);
    }

    private static List<ActionView> actionsOf(PlanView plan, int goal) {
        return plan.goals().get(goal).measures().get(0).actions();
    }

    @Nested
    class AsADraft {

        @Test
        void itHasATreeButNoRevision() {
            given.given(drafted(CITY, TITLE), composed(CITY));

            assertThat(plan().stage()).isEqualTo(PlanStage.DRAFT);
            assertThat(plan().revision()).isNull();
            assertThat(plan().goals()).hasSize(2);
            assertThat(actionsOf(plan(), 0).get(0).indicators()).hasSize(1);
            assertThat(plan(0)).isEmpty();
        }

        @Test
        void aTreeComposedAnewReplacesTheOneBefore() {
            given.given(drafted(CITY, TITLE), composed(CITY), composed(CITY));

            assertThat(plan().goals()).hasSize(2);
            assertThat(plan().source().position()).isEqualTo(3);
        }
    }

    @Nested
    class OnceAdopted {

        @Test
        void itIsListedOnTheDaysOnWhichItIsInForce() {
            given.given(adopted(CITY, TITLE)).given(new PlanEnded(CITY, LocalDate.of(2024, 3, 31), "期間満了"));

            assertThat(listedOn(LocalDate.of(2022, 3, 31))).isEmpty();
            assertThat(listedOn(LocalDate.of(2024, 3, 30)))
                    .singleElement()
                    .satisfies(plan -> assertThat(plan.stage()).isEqualTo(PlanStage.ADOPTED));
            assertThat(listedOn(LocalDate.of(2024, 3, 31)))
                    .singleElement()
                    .satisfies(plan -> assertThat(plan.stage()).isEqualTo(PlanStage.ENDED));
        }

        private List<PlanSummaryView> listedOn(LocalDate day) {
            return new PlanQueries(given.tables())
                    .answer(new ListPlans(CITY.municipality(), day))
                    .plans();
        }

        @Test
        void itIsRevisionZero() {
            given.given(adopted(CITY, TITLE));

            assertThat(plan().stage()).isEqualTo(PlanStage.ADOPTED);
            assertThat(plan().revision()).isZero();
            assertThat(plan().effectiveOn()).isEqualTo(LocalDate.of(2022, 4, 1));
            assertThat(plan(1)).isEmpty();
        }

        @Test
        void everyEventOfThePlanCountsIntoItsVersion() {
            given.given(adopted(CITY, TITLE)).given(new PlanPaired(CITY, PlanSamples.PRACTICE, List.of()));

            assertThat(plan().version()).isEqualTo(4);
        }

        @Test
        void itsYearsAreOpenClosedAndOpenAgain() {
            PlanYearId year = PlanYearId.of(CITY, YEAR);
            given.given(adopted(CITY, TITLE)).given(new PlanYearOpened(year, 0));
            assertThat(summary().years()).extracting(OpenedYearView::open).containsExactly(true);

            given.given(new PlanYearClosed(year, 1, APRIL, List.of(), null));
            assertThat(summary().years()).extracting(OpenedYearView::open).containsExactly(false);

            given.given(new PlanYearReopened(year, "訂正のため"));
            assertThat(summary().years()).extracting(OpenedYearView::open).containsExactly(true);
            assertThat(summary().version()).as("years do not count").isEqualTo(3);
        }

        @Test
        void itsEndIsToldWithTheReason() {
            given.given(adopted(CITY, TITLE)).given(new PlanEnded(CITY, APRIL, "期間満了"));

            assertThat(summary().stage()).isEqualTo(PlanStage.ENDED);
            assertThat(Objects.requireNonNull(plan().end()).reason()).isEqualTo("期間満了");
        }
    }

    @Nested
    @Tag("TOM-3")
    class OnceRevised {

        @Test
        void anEarlierRevisionStillReadsAsItDid() {
            given.given(adopted(CITY, TITLE))
                    .given(revised(CITY, 1, changing(actions(action("action-1", "measure-1", "新しい名前")))))
                    .given(revised(CITY, 2, removing("action-2")));

            assertThat(actionsOf(plan(0).orElseThrow(), 0))
                    .extracting(ActionView::title)
                    .containsExactly("取組 action-1", "取組 action-2");
            assertThat(actionsOf(plan(1).orElseThrow(), 0))
                    .extracting(ActionView::title)
                    .containsExactly("新しい名前", "取組 action-2");
            assertThat(actionsOf(plan(), 0)).extracting(ActionView::title).containsExactly("新しい名前");
            assertThat(plan().latestRevision()).isEqualTo(2);
        }

        @Test
        void anAddedElementSaysSinceWhen() {
            given.given(adopted(CITY, TITLE)).given(revised(CITY, 1, adding(actions(action("action-9", "measure-2")))));

            ActionView added = actionsOf(plan(), 1).get(1);
            assertThat(added.since()).isEqualTo(1);
            assertThat(added.source().position()).isEqualTo(4);
        }

        @Test
        void aChangedElementKeepsItsParentWhateverTheChangeSays() {
            given.given(adopted(CITY, TITLE))
                    .given(revised(CITY, 1, changing(actions(action("action-1", "measure-2", "名前")))));

            assertThat(actionsOf(plan(), 0)).extracting(ActionView::id).contains(id("action-1"));
        }

        @Test
        void aMovedElementStandsUnderItsNewParent() {
            given.given(adopted(CITY, TITLE)).given(revised(CITY, 1, moving("action-1", "measure-2")));

            assertThat(actionsOf(plan(), 0)).extracting(ActionView::id).containsExactly(id("action-2"));
            assertThat(actionsOf(plan(), 1)).extracting(ActionView::id).containsExactly(id("action-1"), id("action-3"));
        }

        @Test
        void anEndedElementStaysInSightAndSoDoesAllBelowIt() {
            given.given(adopted(CITY, TITLE)).given(revised(CITY, 1, ending("measure-1", "統合")));

            ElementEndView end = Objects.requireNonNull(
                    plan().goals().get(0).measures().get(0).end());
            assertThat(end.revision()).isEqualTo(1);
            assertThat(end.reason()).isEqualTo("統合");
            assertThat(actionsOf(plan(), 0))
                    .allSatisfy(action -> assertThat(
                                    Objects.requireNonNull(action.end()).because())
                            .isEqualTo(id("measure-1")));
            assertThat(actionsOf(plan(), 0).get(0).indicators().get(0).end()).isNotNull();
            assertThat(plan().goals().get(0).end()).isNull();
        }

        @Test
        void anEarlierEndIsNotOverwrittenByALaterOneAbove() {
            given.given(adopted(CITY, TITLE))
                    .given(revised(CITY, 1, ending("action-1", "完了")))
                    .given(revised(CITY, 2, ending("goal-1", "廃止")));

            assertThat(actionsOf(plan(), 0))
                    .extracting(action -> Objects.requireNonNull(action.end()).revision())
                    .containsExactly(1, 2);
        }
    }
}
