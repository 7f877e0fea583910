package jp.ayumi.api.replay;

import jp.ayumi.api.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan is compared.
 *
 * @param contents the plan and its elements
 * @param years the plan years
 * @param fiscalYear only this one; {@code null} for all
 */
public record ComparedPart(
        boolean contents, boolean years, @Nullable FiscalYear fiscalYear) {

    /** The plan and all its years. */
    public static final ComparedPart EVERYTHING = new ComparedPart(true, true, null);

    /** What a revision decides on. */
    public static final ComparedPart CONTENTS = new ComparedPart(true, false, null);

    public static ComparedPart of(FiscalYear year) {
        return new ComparedPart(false, true, year);
    }
}
