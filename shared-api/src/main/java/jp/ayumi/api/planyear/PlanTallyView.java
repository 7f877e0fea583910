package jp.ayumi.api.planyear;

import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;

/**
 * A plan in the dashboard of its municipality; its own dashboard leads to every event.
 *
 * @param planRevision the revision by which the year is judged
 * @param last the latest event of the plan year
 * @param outsidePlan actions with something recorded this year that this revision does not know; not counted
 */
public record PlanTallyView(
        PlanId plan,
        String title,
        PlanKind kind,
        OrganizationId owner,
        PlanYearState state,
        int planRevision,
        TallyView tally,
        Trace last,
        List<ElementId> outsidePlan) {}
