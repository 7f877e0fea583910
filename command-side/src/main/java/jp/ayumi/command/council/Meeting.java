package jp.ayumi.command.council;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.api.council.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One meeting, as far as rules ask.
 *
 * @param date the day on which it was held, or is or was planned
 * @param agenda the numbers of its items
 * @param quorate whether its quorum was reached; {@code null} when none was set, and until it is held
 * @param outcomes the items that have one; {@code null} until there are minutes
 */
public record Meeting(
        MeetingState state,
        LocalDate date,
        Set<Integer> agenda,
        @Nullable Boolean quorate,
        @Nullable Set<Integer> outcomes) {

    public Meeting {
        agenda = OrderedSets.copyOf(agenda);
        outcomes = outcomes == null ? null : OrderedSets.copyOf(outcomes);
    }

    static Meeting planned(MeetingPlanned event) {
        Set<Integer> items = event.agenda().stream().map(AgendaItem::number).collect(Collectors.toSet());
        return new Meeting(MeetingState.PLANNED, event.date(), items, null, null);
    }

    /** Whether it took place; also when its record is closed. */
    public boolean wasHeld() {
        return state == MeetingState.HELD || state == MeetingState.CLOSED;
    }

    Meeting cancelled() {
        return new Meeting(MeetingState.CANCELLED, date, agenda, quorate, outcomes);
    }

    Meeting held(MeetingHeld event) {
        return new Meeting(MeetingState.HELD, event.heldOn(), agenda, event.quorate(), outcomes);
    }

    Meeting minuted(MinutesRecorded event) {
        Set<Integer> told = event.outcomes().stream().map(Outcome::item).collect(Collectors.toSet());
        return new Meeting(state, date, agenda, quorate, told);
    }

    Meeting closed() {
        return new Meeting(MeetingState.CLOSED, date, agenda, quorate, outcomes);
    }
}
