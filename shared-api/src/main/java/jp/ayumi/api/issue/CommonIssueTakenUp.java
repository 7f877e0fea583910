package jp.ayumi.api.issue;

import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;

/** An action takes the common issue up. */
public record CommonIssueTakenUp(CommonIssueId common, PlanId plan, ElementId action) implements CommonIssueEvent {}
