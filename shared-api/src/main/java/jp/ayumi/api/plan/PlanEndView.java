package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;

/**
 * The end of a plan.
 */
public record PlanEndView(LocalDate endedOn, String reason, EventRef source) {}
