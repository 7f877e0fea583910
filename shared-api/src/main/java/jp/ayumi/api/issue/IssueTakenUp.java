package jp.ayumi.api.issue;

import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;

/** An action takes the issue up. */
public record IssueTakenUp(IssueId issue, PlanId plan, ElementId action) implements IssueEvent {}
