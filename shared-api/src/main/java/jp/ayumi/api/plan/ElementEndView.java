package jp.ayumi.api.plan;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;

/**
 * The end of an element; it stays visible, because what was recorded for it stays.
 *
 * @param revision the revision that ended it
 * @param because the element whose ending it was, when that is one above
 */
public record ElementEndView(int revision, LocalDate effectiveOn, String reason, ElementId because, EventRef source) {}
