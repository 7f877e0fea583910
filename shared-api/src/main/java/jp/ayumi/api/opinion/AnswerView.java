package jp.ayumi.api.opinion;

import java.time.LocalDate;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * 市の考え方.
 *
 * @param answeredOn {@code null} for an answer that revises an earlier one; the trace tells when
 * @param reason why an earlier answer was revised; {@code null} for the first
 * @param harmless kinds of seeming personal data that were confirmed to be harmless
 */
public record AnswerView(
        Stance stance,
        String text,
        @Nullable LocalDate answeredOn,
        @Nullable String reason,
        Set<PersonalDataKind> harmless,
        Trace trace) {
    public AnswerView {
        harmless = OrderedSets.copyOf(harmless);
    }
}
