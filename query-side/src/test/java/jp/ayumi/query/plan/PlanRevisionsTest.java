package jp.ayumi.query.plan;

import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adding;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.drafted;
import static jp.ayumi.query.plan.PlanSamples.ending;
import static jp.ayumi.query.plan.PlanSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Test;

class PlanRevisionsTest {

    private final Projection projection = Projection.of(new PlanProjector());
    private final PlanRevisions plans = new PlanRevisions(projection.tables());

    @Test
    void aYearIsJudgedByTheLastRevisionThatTookEffectInOrBeforeIt() {
        projection.given(adopted(CITY, "市計画"));
        projection.given(
                revised(1, "2024-10-01", adding(actions(action("action-4", "measure-2")))),
                revised(2, "2025-04-01", ending("action-1", "役目を終えた")));

        assertThat(planFor(2023).revision()).isZero();
        assertThat(planFor(2023).tree().actions()).extracting(Action::id).doesNotContain(id("action-4"));
        assertThat(planFor(2024).revision()).isEqualTo(1);
        assertThat(planFor(2024).tree().actions()).extracting(Action::id).contains(id("action-4"));
        assertThat(planFor(2024).ending(id("action-1"))).isEmpty();
        assertThat(planFor(2025).revision()).isEqualTo(2);
        assertThat(planFor(2025).ending(id("action-1"))).contains(LocalDate.parse("2025-04-01"));
        assertThat(plans.latest(CITY))
                .hasValueSatisfying(plan -> assertThat(plan.revision()).isEqualTo(2));
    }

    @Test
    void aYearBeforeThePlanTookEffectIsJudgedByThePlanAsAdopted() {
        projection.given(adopted(CITY, "市計画"));

        assertThat(planFor(2020).revision()).isZero();
    }

    @Test
    void aDraftIsNotAPlanToBeJudgedBy() {
        projection.given(drafted(CITY, "市計画"));

        assertThat(plans.planFor(CITY, new FiscalYear(2024))).isEmpty();
        assertThat(plans.latest(CITY))
                .hasValueSatisfying(draft -> assertThat(draft.title()).isEqualTo("市計画"));
        assertThat(plans.latest(new PlanId("tomakomai/nowhere"))).isEmpty();
    }

    private PlanAt planFor(int year) {
        return plans.planFor(CITY, new FiscalYear(year)).orElseThrow();
    }

    private static PlanRevised revised(int revision, String effectiveOn, PlanChanges changes) {
        return new PlanRevised(
                CITY,
                revision,
                RevisionTrigger.CHANGE_OF_LAW,
                RevisionScope.PARTIAL,
                "法改正",
                "市長",
                LocalDate.parse(effectiveOn),
                changes);
    }
}
