package jp.ayumi.query.plan;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;

/** Tells other slices what a plan says; empty for a plan that is not known. */
public interface PlanSource {

    /**
     * The plan that a fiscal year is judged by: its last revision that took effect in or before the year, or the plan as
     * adopted when none had; empty for a draft. A revision for next year, decided in the autumn, does not change this year's figures.
     */
    Optional<PlanAt> planFor(PlanId plan, FiscalYear fiscalYear);

    /** Every plan of a municipality, drafts and ended ones too. */
    List<PlanLine> plansOf(MunicipalityId municipality);

    /** The plan with everything decided so far; a draft as it is, as revision 0. */
    Optional<PlanAt> latest(PlanId plan);
}
