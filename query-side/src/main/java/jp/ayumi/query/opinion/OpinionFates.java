package jp.ayumi.query.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.opinion.AnswerView;
import jp.ayumi.api.opinion.OpinionReasonView;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.opinion.ReflectionView;
import jp.ayumi.query.projection.Lists;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;

/**
 * What an opinion looks like after one more thing happened to it. The rows keep everything that was ever said of it; what counts
 * of that is seen {@linkplain #asOf as of a day}.
 */
final class OpinionFates {

    private OpinionFates() {}

    static OpinionView answered(OpinionView opinion, AnswerView answer) {
        return with(
                opinion,
                Lists.with(opinion.answers(), answer),
                opinion.reflections(),
                opinion.left(),
                opinion.withdrawn());
    }

    static OpinionView reflected(OpinionView opinion, ReflectionView reflection) {
        return with(
                opinion,
                opinion.answers(),
                Lists.with(opinion.reflections(), reflection),
                opinion.left(),
                opinion.withdrawn());
    }

    static OpinionView left(OpinionView opinion, OpinionReasonView reason) {
        return with(opinion, opinion.answers(), opinion.reflections(), reason, opinion.withdrawn());
    }

    static OpinionView withdrawn(OpinionView opinion, OpinionReasonView reason) {
        return with(opinion, opinion.answers(), opinion.reflections(), opinion.left(), reason);
    }

    /**
     * The opinion as of a day, {@code null} for everything that became of it; empty when it had not been said by then. That it
     * was left unreflected is told until it is reflected after all, or answered otherwise.
     */
    static Optional<OpinionView> asOf(@Nullable LocalDate day, OpinionView opinion) {
        if (!EffectiveOn.by(day, EffectiveOn.of(opinion.said()))) {
            return Optional.empty();
        }
        List<AnswerView> answers = EffectiveOn.allBy(day, opinion.answers(), EffectiveOn::of);
        List<ReflectionView> reflections =
                EffectiveOn.allBy(day, opinion.reflections(), reflection -> EffectiveOn.of(reflection.trace()));
        OpinionReasonView left = EffectiveOn.onlyBy(day, opinion.left(), reason -> EffectiveOn.of(reason.trace()));
        boolean stillLeft = left != null
                && reflections.isEmpty()
                && answers.stream()
                        .filter(answer ->
                                answer.trace().position() > left.trace().position())
                        .allMatch(answer -> answer.stance().asksForReflection());
        return Optional.of(with(
                opinion,
                answers,
                reflections,
                stillLeft ? left : null,
                EffectiveOn.onlyBy(day, opinion.withdrawn(), reason -> EffectiveOn.of(reason.trace()))));
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
