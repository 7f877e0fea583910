package jp.ayumi.api.opinion;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An opinion and its whole fate: who said it, what was answered, and where it went.
 *
 * @param harmless kinds of seeming personal data that were confirmed to be harmless
 * @param answers the latest last; empty while unanswered
 * @param left why it is reflected nowhere; {@code null} when that was not said, or is no longer so
 * @param withdrawn {@code null} unless it was taken back
 */
public record OpinionView(
        PlanYearId planYear,
        OpinionId opinion,
        RaisedOpinion said,
        OpinionState state,
        Set<PersonalDataKind> harmless,
        Trace raised,
        List<AnswerView> answers,
        List<ReflectionView> reflections,
        @Nullable OpinionReasonView left,
        @Nullable OpinionReasonView withdrawn) {
    public OpinionView {
        harmless = OrderedSets.copyOf(harmless);
        answers = List.copyOf(answers);
        reflections = List.copyOf(reflections);
    }
}
