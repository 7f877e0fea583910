package jp.ayumi.api.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The days between which nothing changed: whoever goes through them sees every state there was, to the day.
 *
 * @param effective days on which something took effect, the first one first
 * @param recorded days in Japan on which something was recorded, the first one first
 */
public record MomentsView(List<LocalDate> effective, List<LocalDate> recorded) {

    /** When nothing happened. */
    public static final MomentsView NONE = new MomentsView(List.of(), List.of());

    public MomentsView {
        effective = List.copyOf(effective);
        recorded = List.copyOf(recorded);
    }
}
