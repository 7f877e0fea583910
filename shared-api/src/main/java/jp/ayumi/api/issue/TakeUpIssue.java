package jp.ayumi.api.issue;

import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;

/** 課題を取組につなぐ: an action of an adopted plan takes the issue up. */
public record TakeUpIssue(IssueId issue, PlanId plan, ElementId action) implements IssueCommand {}
