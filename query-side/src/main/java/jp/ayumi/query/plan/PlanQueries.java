package jp.ayumi.query.plan;

import java.util.Optional;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.ListRevisions;
import jp.ayumi.api.plan.PlanListView;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.plan.RevisionListView;
import jp.ayumi.query.projection.ReadModel;
import org.axonframework.queryhandling.QueryHandler;
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
                        .map(PlanViews::summary)
                        .toList());
    }

    @QueryHandler
    Optional<PlanView> answer(GetPlan question) {
        return rows.get(PlanTables.PLANS, question.plan().value())
                .flatMap(plan ->
                        rows.get(PlanTables.TREES, treeKey(plan, question)).map(tree -> PlanViews.plan(plan, tree)));
    }

    @QueryHandler
    Optional<RevisionListView> answer(ListRevisions question) {
        return rows.get(PlanTables.PLANS, question.plan().value())
                .map(plan -> new RevisionListView(
                        plan.plan(),
                        plan.version(),
                        rows.all(PlanTables.REVISION_LINES, plan.plan().value())));
    }

    private static String treeKey(PlanRow plan, GetPlan question) {
        Integer revision = question.revision() == null ? plan.latest() : question.revision();
        return revision == null ? PlanTreeRow.keyOfDraft(plan.plan()) : PlanTreeRow.key(plan.plan(), revision);
    }
}
