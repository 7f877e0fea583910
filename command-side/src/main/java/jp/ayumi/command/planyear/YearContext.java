package jp.ayumi.command.planyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.municipality.MunicipalityState.KnownOrganization;
import jp.ayumi.command.plan.PlanRule;
import jp.ayumi.command.plan.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision on a plan year rests on, read before the decision is made.
 *
 * @param present the year's own state; {@code null} when nobody has opened it
 * @param knownPlan {@code null} when there is no plan of that name
 * @param municipality {@code null} when there is none of that name
 * @param yearBefore the same plan's year before; {@code null} when it was not opened, or does not matter
 * @param openOpinions what councils are still waiting for; empty where it does not matter
 * @param today the date in Japan
 */
record YearContext(
        PlanYearId id,
        @Nullable PlanYearState present,
        @Nullable PlanState knownPlan,
        @Nullable MunicipalityState municipality,
        @Nullable PlanYearState yearBefore,
        List<OpinionId> openOpinions,
        LocalDate today) {

    /** The same a moment later, when this has happened in the year. */
    YearContext after(PlanYearEvent event) {
        return new YearContext(
                id, PlanYearState.evolve(present, event), knownPlan, municipality, yearBefore, openOpinions, today);
    }

    FiscalYear fiscalYear() {
        return id.fiscalYear();
    }

    boolean isOpened() {
        return present != null;
    }

    /** The state of a year that is known to be opened. */
    PlanYearState year() {
        return Optional.ofNullable(present).orElseThrow();
    }

    /**
     * The plan, which every decision asks for first.
     *
     * @throws jp.ayumi.api.RefusedException by {@link PlanRule#PLAN_UNKNOWN}
     */
    PlanState plan() {
        return Optional.ofNullable(knownPlan)
                .orElseThrow(() -> PlanRule.PLAN_UNKNOWN.refused(Pointer.NONE, "plan", id.plan()));
    }

    PlanPolicy policy() {
        return plan().profile().policy();
    }

    EvaluationScheme scheme() {
        return plan().scheme();
    }

    PlanActions actions() {
        return new PlanActions(plan().elements());
    }

    Optional<KnownOrganization> organization(OrganizationId organization) {
        return Optional.ofNullable(municipality).flatMap(known -> known.organization(organization));
    }
}
