package jp.ayumi.command.issue;

import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;

/** An action that takes an issue up. */
record TakenUp(PlanId plan, ElementId action) {}
