package jp.ayumi.query.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.Term;
import org.jspecify.annotations.Nullable;

/** Every plan is known, and says nothing: for slices that only ask whether there is one. */
public final class KnownPlans implements PlanSource {

    @Override
    public Optional<PlanAt> planFor(PlanId plan, FiscalYear fiscalYear, @Nullable LocalDate asOf) {
        return latest(plan);
    }

    @Override
    public List<PlanLine> plansOf(MunicipalityId municipality) {
        return List.of();
    }

    @Override
    public Optional<PlanAt> latest(PlanId plan) {
        return Optional.of(new PlanAt(
                plan,
                "計画",
                0,
                new Term(PlanSamples.YEAR, PlanSamples.YEAR.next()),
                new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                EvaluationScheme.NONE,
                PlanTree.EMPTY,
                Map.of()));
    }

    @Override
    public Optional<PlanAt> inForce(PlanId plan, LocalDate day) {
        return latest(plan);
    }
}
