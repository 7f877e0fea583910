package jp.ayumi.api.plan;

import java.util.List;

/**
 * How a plan came to be what it is: its adoption, its revisions, its mid-term reviews and the decisions whether to revise,
 * in the order in which they were recorded.
 *
 * @param version how many events the plan has had
 */
public record RevisionListView(PlanId plan, long version, List<RevisionLineView> lines) {}
