package jp.ayumi.api.planyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year is finished; nothing more is recorded in it.
 *
 * @param openOpinionsReason why it is closed although opinions are unanswered, or accepted but reflected nowhere; without
 *     such opinions none is needed, and none is kept
 */
public record CloseYear(
        PlanYearId planYear, LocalDate closedOn, @Nullable String openOpinionsReason) implements PlanYearCommand {}
