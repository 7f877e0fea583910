package jp.ayumi.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.ayumi.api.Refusal;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.Rule;
import org.jspecify.annotations.Nullable;

/**
 * given(what happened).when(what is asked).then(what is decided): a decider tested without Axon, Spring or a clock.
 *
 * @param <S> the state
 * @param <C> the sealed type of the commands
 * @param <E> the sealed type of the events
 */
public final class Scenario<S, C, E> {

    private final Evolution<S, E> evolution;
    private final BiFunction<Optional<S>, C, ? extends List<? extends E>> decider;
    private @Nullable S state;

    public Scenario(Evolution<S, E> evolution, BiFunction<Optional<S>, C, ? extends List<? extends E>> decider) {
        this.evolution = evolution;
        this.decider = decider;
    }

    /** These events have happened, in this order. */
    @SafeVarargs
    public final Scenario<S, C, E> given(E... events) {
        for (E event : events) {
            happened(event);
        }
        return this;
    }

    /** These commands were accepted, in this order. */
    @SafeVarargs
    public final Scenario<S, C, E> givenAccepted(C... commands) {
        for (C command : commands) {
            when(command).events();
        }
        return this;
    }

    /** Decides, and evolves what was decided: the log takes nothing that the state cannot bear. */
    public Outcome<E> when(C command) {
        try {
            List<E> events = new ArrayList<>(decider.apply(Optional.ofNullable(state), command));
            events.forEach(this::happened);
            return new Outcome<>(events, null);
        } catch (RefusedException refused) {
            return new Outcome<>(List.of(), refused.refusal());
        }
    }

    public S state() {
        return Optional.ofNullable(state).orElseThrow();
    }

    private void happened(E event) {
        state = evolution.evolve(state, event);
    }

    /**
     * What came of a command.
     *
     * @param refusal {@code null} when it was accepted
     */
    public record Outcome<E>(List<E> decided, @Nullable Refusal refusal) {

        /** The events; fails when the command was refused. */
        public List<E> events() {
            if (refusal != null) {
                fail("refused by %s at %s %s", refusal.code(), refusal.pointer(), refusal.arguments());
            }
            return decided;
        }

        @SafeVarargs
        public final void then(E... expected) {
            List<E> inOrder = new ArrayList<>();
            for (E event : expected) {
                inOrder.add(event);
            }
            assertThat(events()).isEqualTo(inOrder);
        }

        public void thenAccepted() {
            assertThat(events()).isNotEmpty();
        }

        /** Refused by this rule, in sentences without a gap, and nothing happened. */
        public Refused thenRefusedBy(Rule rule) {
            assertThat(decided).as("nothing happens").isEmpty();
            assertThat(refusal).as("refused").isNotNull();
            assertThat(refusal.code()).isEqualTo(rule.name());
            assertThat(refusal.kind()).isEqualTo(rule.kind());
            RuleSentences.requireFilledBy(refusal);
            return new Refused(refusal);
        }
    }

    /** A refusal, for a closer look. */
    public record Refused(Refusal refusal) {

        /** The place in the request body that is to blame. */
        public Refused at(String pointer) {
            assertThat(refusal.pointer()).isEqualTo(pointer);
            return this;
        }

        /** No single place is to blame. */
        public Refused asAWhole() {
            assertThat(refusal.pointer()).isNull();
            return this;
        }

        public Refused saying(String argument, String value) {
            assertThat(refusal.arguments()).containsEntry(argument, value);
            return this;
        }
    }
}
