package jp.ayumi.api.replay;

import java.util.List;
import jp.ayumi.api.plan.FieldChangeView;

/**
 * One thing that is different.
 *
 * @param subject what it is about, for example {@code elements/action-1-2}, {@code profile} or {@code years/2025/progress/r-1}
 * @param name what people call the subject
 * @param sentences the difference in words, each readable by itself
 * @param fields old and new values, as they were recorded
 * @param values the same in the order of the fields, as people read them
 */
public record DifferenceView(
        DifferenceKind kind,
        String subject,
        String name,
        List<String> sentences,
        List<FieldChangeView> fields,
        List<ReadableChangeView> values) {}
