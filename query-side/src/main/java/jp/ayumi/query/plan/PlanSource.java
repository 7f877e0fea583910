package jp.ayumi.query.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Tells other slices what a plan says; empty for a plan that is not known. */
public interface PlanSource {

    /**
     * The plan that a fiscal year is judged by: its last revision that took effect in or before the year, or the plan as
     * adopted when none had; empty for a draft. A revision for next year, decided in the autumn, does not change this year's figures.
     */
    default Optional<PlanAt> planFor(PlanId plan, FiscalYear fiscalYear) {
        return planFor(plan, fiscalYear, null);
    }

    /** The same as of a day: a revision that takes effect after it does not count; {@code null} for everything known. */
    Optional<PlanAt> planFor(PlanId plan, FiscalYear fiscalYear, @Nullable LocalDate asOf);

    /** Every plan of a municipality, drafts and ended ones too. */
    List<PlanLine> plansOf(MunicipalityId municipality);

    /** The plan with everything decided so far; a draft as it is, as revision 0. */
    Optional<PlanAt> latest(PlanId plan);

    /** The plan as it was in force on a day; empty for a draft, and before the plan took effect. */
    Optional<PlanAt> inForce(PlanId plan, LocalDate day);
}
