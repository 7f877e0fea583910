package jp.ayumi.query.opinion;

import java.util.List;
import jp.ayumi.api.opinion.AnswerView;
import jp.ayumi.api.opinion.OpinionReasonView;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.opinion.ReflectionView;
import jp.ayumi.query.projection.Lists;
import org.jspecify.annotations.Nullable;

/** What an opinion looks like after one more thing happened to it. */
final class OpinionFates {

    private OpinionFates() {}

    static OpinionView answered(OpinionView opinion, AnswerView answer) {
        OpinionReasonView left = answer.stance().asksForReflection() ? opinion.left() : null;
        return with(opinion, Lists.with(opinion.answers(), answer), opinion.reflections(), left, opinion.withdrawn());
    }

    static OpinionView reflected(OpinionView opinion, ReflectionView reflection) {
        return with(
                opinion, opinion.answers(), Lists.with(opinion.reflections(), reflection), null, opinion.withdrawn());
    }

    static OpinionView left(OpinionView opinion, OpinionReasonView reason) {
        return with(opinion, opinion.answers(), opinion.reflections(), reason, opinion.withdrawn());
    }

    static OpinionView withdrawn(OpinionView opinion, OpinionReasonView reason) {
        return with(opinion, opinion.answers(), opinion.reflections(), opinion.left(), reason);
    }

    private static OpinionView with(
            OpinionView opinion,
            List<AnswerView> answers,
            List<ReflectionView> reflections,
            @Nullable OpinionReasonView left,
            @Nullable OpinionReasonView withdrawn) {
        return new OpinionView(
                opinion.planYear(),
                opinion.opinion(),
                opinion.said(),
                state(answers, reflections, left, withdrawn),
                opinion.harmless(),
                opinion.raised(),
                answers,
                reflections,
                left,
                withdrawn);
    }

    private static OpinionState state(
            List<AnswerView> answers,
            List<ReflectionView> reflections,
            @Nullable OpinionReasonView left,
            @Nullable OpinionReasonView withdrawn) {
        if (withdrawn != null) {
            return OpinionState.WITHDRAWN;
        }
        if (answers.isEmpty()) {
            return OpinionState.UNANSWERED;
        }
        if (!reflections.isEmpty()) {
            return OpinionState.REFLECTED;
        }
        if (!answers.get(answers.size() - 1).stance().asksForReflection()) {
            return OpinionState.ANSWERED;
        }
        return left == null ? OpinionState.ACCEPTED_UNREFLECTED : OpinionState.LEFT_UNREFLECTED;
    }
}
