package jp.ayumi.query.plan;

import jp.ayumi.api.EventRef;
import jp.ayumi.api.plan.ElementEndView;
import org.jspecify.annotations.Nullable;

/**
 * An element in a plan's tree.
 *
 * @param content the goal, measure, action or indicator as it reads
 * @param since the revision that brought it
 * @param end {@code null} while it stands
 * @param source the event that last told of it
 */
public record Standing<E>(E content, int since, @Nullable ElementEndView end, EventRef source) {

    Standing<E> reading(E changed, EventRef by) {
        return new Standing<>(changed, since, end, by);
    }

    Standing<E> ended(ElementEndView by) {
        return end == null ? new Standing<>(content, since, by, source) : this;
    }
}
