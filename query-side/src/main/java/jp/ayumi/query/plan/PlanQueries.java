package jp.ayumi.query.plan;

import java.time.LocalDate;
import java.util.Optional;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.ListRevisions;
import jp.ayumi.api.plan.PlanListView;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.plan.RevisionListView;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the questions about plans, their trees and revisions. */
@Component
class PlanQueries {

    private final ReadModel rows;

    PlanQueries(ReadModel rows) {
        this.rows = rows;
    }

    @QueryHandler
    PlanListView answer(ListPlans question) {
        return new PlanListView(
                question.municipality(),
                rows.all(PlanTables.PLANS, question.municipality().value()).stream()
                        .filter(plan -> isInForce(plan, question.asOf()))
                        .map(plan -> PlanViews.summary(plan.asOf(question.asOf())))
                        .toList());
    }

    @QueryHandler
    Optional<PlanView> answer(GetPlan question) {
        return rows.get(PlanTables.PLANS, question.plan().value())
                .flatMap(plan -> tree(plan, question).map(tree -> PlanViews.plan(plan.asOf(question.asOf()), tree)));
    }

    @QueryHandler
    Optional<RevisionListView> answer(ListRevisions question) {
        LocalDate asOf = question.asOf();
        return rows.get(PlanTables.PLANS, question.plan().value())
                .filter(plan ->
                        asOf == null || EffectiveOn.within(plan.profile().term(), asOf))
                .map(plan -> new RevisionListView(
                        plan.plan(),
                        plan.version(),
                        rows.all(PlanTables.REVISION_LINES, plan.plan().value()).stream()
                                .filter(line -> EffectiveOn.by(asOf, EffectiveOn.of(line)))
                                .toList()));
    }

    private boolean isInForce(PlanRow plan, @Nullable LocalDate asOf) {
        return asOf == null
                || EffectiveOn.within(plan.profile().term(), asOf)
                        && new RevisionsInForce(rows).on(plan, asOf).isPresent();
    }

    private Optional<PlanTreeRow> tree(PlanRow plan, GetPlan question) {
        LocalDate asOf = question.asOf();
        if (asOf != null) {
            return EffectiveOn.within(plan.profile().term(), asOf)
                    ? new RevisionsInForce(rows).on(plan, asOf)
                    : Optional.empty();
        }
        Integer revision = question.revision() == null ? plan.latest() : question.revision();
        return rows.get(
                PlanTables.TREES,
                revision == null ? PlanTreeRow.keyOfDraft(plan.plan()) : PlanTreeRow.key(plan.plan(), revision));
    }
}
