package jp.ayumi.command.opinion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.ayumi.api.Cases;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.Stance;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The opinions on a plan year, as far as rules ask; nothing has been said before the first. */
record OpinionState(PMap<OpinionId, Opinion> byId) {

    static final OpinionState NOTHING_SAID = new OpinionState(HashTreePMap.empty());

    private static final Cases<OpinionState, OpinionEvent, OpinionState> EVOLVE =
            Cases.<OpinionState, OpinionEvent, OpinionState>over(OpinionEvent.class)
                    .on(OpinionRaised.class, OpinionState::raised)
                    .on(
                            OpinionAnswered.class,
                            (state, event) -> state.with(event, opinion -> opinion.answered(event.stance())))
                    .on(
                            AnswerRevised.class,
                            (state, event) -> state.with(event, opinion -> opinion.answered(event.stance())))
                    .on(
                            OpinionReflected.class,
                            (state, event) -> state.with(event, opinion -> opinion.reflected(event.number())))
                    .on(OpinionLeftUnreflected.class, (state, event) -> state.with(event, Opinion::leftUnreflected))
                    .on(OpinionWithdrawn.class, (state, event) -> state.with(event, Opinion::taken))
                    .complete();

    /** The state after one more event. */
    static OpinionState evolve(@Nullable OpinionState before, OpinionEvent event) {
        return EVOLVE.apply(before == null ? NOTHING_SAID : before, event);
    }

    Optional<Opinion> find(OpinionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What somebody is still waiting for, in the order in which it was raised. */
    List<OpinionId> open() {
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue().isOpen())
                .sorted(Comparator.comparing(entry -> entry.getValue().order()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private OpinionState raised(OpinionRaised event) {
        Opinion opinion =
                new Opinion(event.said().council(), byId.size(), event.said().raisedOn(), null, 0, false, false);
        return new OpinionState(byId.plus(event.opinion(), opinion));
    }

    private OpinionState with(OpinionEvent event, UnaryOperator<Opinion> change) {
        Opinion before = byId.get(event.opinion());
        if (before == null) {
            throw new IllegalStateException("an opinion's history begins with its being raised");
        }
        return new OpinionState(byId.plus(event.opinion(), change.apply(before)));
    }

    /**
     * One opinion.
     *
     * @param council that gave it
     * @param order in which it was raised, from 0
     * @param stance of the present answer; {@code null} while it is unanswered
     * @param reflections how often it was reflected
     * @param left whether it was said why it is reflected nowhere
     */
    record Opinion(
            CouncilId council,
            int order,
            LocalDate raisedOn,
            @Nullable Stance stance,
            int reflections,
            boolean left,
            boolean withdrawn) {

        boolean isAnswered() {
            return stance != null;
        }

        boolean isAccepted() {
            return stance != null && stance.asksForReflection();
        }

        boolean isOpen() {
            return !withdrawn && (!isAnswered() || isAccepted() && reflections == 0 && !left);
        }

        /** A reason for reflecting it nowhere was about the answer of that time; it ends with the acceptance. */
        private Opinion answered(Stance now) {
            return new Opinion(council, order, raisedOn, now, reflections, left && now.asksForReflection(), withdrawn);
        }

        private Opinion reflected(int number) {
            return new Opinion(council, order, raisedOn, stance, number, false, withdrawn);
        }

        private Opinion leftUnreflected() {
            return new Opinion(council, order, raisedOn, stance, reflections, true, withdrawn);
        }

        private Opinion taken() {
            return new Opinion(council, order, raisedOn, stance, reflections, left, true);
        }
    }
}
