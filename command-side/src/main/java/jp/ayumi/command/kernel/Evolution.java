package jp.ayumi.command.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What an aggregate is after one more event. Never refuses and has no effects: what is in the log has happened.
 *
 * @param <S> the state
 * @param <E> the sealed type of the events
 */
@FunctionalInterface
public interface Evolution<S, E> {

    /**
     * @param before {@code null} before the first event
     */
    S evolve(@Nullable S before, E event);
}
