package jp.ayumi.api.issue;

import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;

/** 共通課題を区全体の取組につなぐ: an action of an adopted plan takes it up. */
public record TakeUpCommonIssue(CommonIssueId common, PlanId plan, ElementId action) implements CommonIssueCommand {}
