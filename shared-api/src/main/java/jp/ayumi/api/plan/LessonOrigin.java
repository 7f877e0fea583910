package jp.ayumi.api.plan;

import jp.ayumi.api.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Where a lesson was learned; both may be absent when it concerns the plan as a whole.
 */
public record LessonOrigin(
        @Nullable FiscalYear fiscalYear, @Nullable ElementId element) {}
