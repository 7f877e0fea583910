package jp.ayumi.api.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The days between which nothing changed: whoever goes through them sees every state there was, to the day.
 *
 * @param effective days on which something took effect, the first one first
 * @param recorded days in Japan on which something was recorded, the first one first
 * @param marks of a plan, the last of its revisions, reviews and corrections, in the order of their recording
 */
public record MomentsView(List<LocalDate> effective, List<LocalDate> recorded, List<MarkView> marks) {

    public MomentsView {
        effective = List.copyOf(effective);
        recorded = List.copyOf(recorded);
        marks = List.copyOf(marks);
    }
}
