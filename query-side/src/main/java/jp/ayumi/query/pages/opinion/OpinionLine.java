package jp.ayumi.query.pages.opinion;

import java.util.Comparator;
import java.util.stream.Stream;
import jp.ayumi.api.opinion.AnswerView;
import jp.ayumi.api.opinion.OpinionReasonView;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.opinion.ReflectionView;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as pages list it.
 *
 * @param council who said it, by name
 * @param plan the title of the plan it is about
 * @param owner whose plan that is, and so who answers
 * @param year the address of the year it is about; of the action, when it is about one
 * @param answer the one that counts; {@code null} while there is none
 * @param last the latest event about it
 */
public record OpinionLine(
        OpinionView opinion,
        OpinionFate fate,
        String council,
        String plan,
        String owner,
        String year,
        @Nullable AnswerView answer,
        Trace last) {

    static OpinionLine of(OpinionView opinion, String council, String plan, String owner, String year) {
        return new OpinionLine(
                opinion,
                OpinionFate.of(opinion),
                council,
                plan,
                owner,
                opinion.said().element() == null
                        ? year
                        : year + "#action-" + opinion.said().element(),
                opinion.answers().isEmpty()
                        ? null
                        : opinion.answers().get(opinion.answers().size() - 1),
                last(opinion));
    }

    private static Trace last(OpinionView opinion) {
        return Stream.of(
                        Stream.of(opinion.raised()),
                        opinion.answers().stream().map(AnswerView::trace),
                        opinion.reflections().stream().map(ReflectionView::trace),
                        Stream.ofNullable(opinion.left()).map(OpinionReasonView::trace),
                        Stream.ofNullable(opinion.withdrawn()).map(OpinionReasonView::trace))
                .flatMap(traces -> traces)
                .max(Comparator.comparing(Trace::position))
                .orElseThrow();
    }
}
