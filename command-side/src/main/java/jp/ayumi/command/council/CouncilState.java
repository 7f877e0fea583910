package jp.ayumi.command.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.Cases;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.CouncilRevised;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.MemberReplaced;
import jp.ayumi.api.council.MembershipEnded;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What a council is, as far as rules ask; there is none before it is established.
 *
 * @param dissolvedOn {@code null} while it exists
 */
public record CouncilState(
        CouncilId id,
        CouncilProfile profile,
        @Nullable LocalDate dissolvedOn,
        Seats seats,
        Map<MeetingId, Meeting> meetings) {

    private static final Cases<@Nullable CouncilState, CouncilEvent, CouncilState> EVOLVE =
            Cases.<@Nullable CouncilState, CouncilEvent, CouncilState>over(CouncilEvent.class)
                    .on(
                            CouncilEstablished.class,
                            (before, event) -> new CouncilState(event.council(), event.profile(), null))
                    .on(CouncilRevised.class, (before, event) -> known(before).with(event.profile()))
                    .on(MemberAppointed.class, (before, event) -> {
                        CouncilState council = known(before);
                        return council.with(council.seats.with(Seat.of(event.appointment())));
                    })
                    .on(MemberReplaced.class, (before, event) -> {
                        CouncilState council = known(before);
                        return council.with(council.seats
                                .ended(event.seat(), event.endedOn())
                                .with(Seat.of(event.successor())));
                    })
                    .on(MembershipEnded.class, (before, event) -> {
                        CouncilState council = known(before);
                        return council.with(council.seats.ended(event.seat(), event.endedOn()));
                    })
                    .on(
                            MeetingPlanned.class,
                            (before, event) -> known(before).with(event.meeting(), Meeting.planned(event)))
                    .on(
                            MeetingCancelled.class,
                            (before, event) -> known(before)
                                    .with(
                                            event.meeting(),
                                            known(before).known(event.meeting()).cancelled()))
                    .on(
                            MeetingHeld.class,
                            (before, event) -> known(before)
                                    .with(
                                            event.meeting(),
                                            known(before).known(event.meeting()).held(event)))
                    .on(
                            MinutesRecorded.class,
                            (before, event) -> known(before)
                                    .with(
                                            event.meeting(),
                                            known(before).known(event.meeting()).minuted(event)))
                    .on(
                            MeetingClosed.class,
                            (before, event) -> known(before)
                                    .with(
                                            event.meeting(),
                                            known(before).known(event.meeting()).closed()))
                    .on(CouncilDissolved.class, (before, event) -> known(before).dissolved(event.dissolvedOn()))
                    .complete();

    public CouncilState {
        meetings = Map.copyOf(meetings);
    }

    /** A council without members and meetings. */
    public CouncilState(CouncilId id, CouncilProfile profile, @Nullable LocalDate dissolvedOn) {
        this(id, profile, dissolvedOn, Seats.NONE, Map.of());
    }

    /** The state after one more event. */
    public static CouncilState evolve(@Nullable CouncilState before, CouncilEvent event) {
        return EVOLVE.apply(before, event);
    }

    public boolean isActive() {
        return dissolvedOn == null;
    }

    /** Whether it watches the plan. */
    public boolean watches(PlanId plan) {
        return profile.mandate().contains(plan);
    }

    public Optional<Meeting> meeting(MeetingId meeting) {
        return Optional.ofNullable(meetings.get(meeting));
    }

    private static CouncilState known(@Nullable CouncilState before) {
        if (before == null) {
            throw new IllegalStateException("a council's history begins with its establishment");
        }
        return before;
    }

    private Meeting known(MeetingId meeting) {
        return meeting(meeting).orElseThrow();
    }

    private CouncilState with(CouncilProfile next) {
        return new CouncilState(id, next, dissolvedOn, seats, meetings);
    }

    private CouncilState with(Seats next) {
        return new CouncilState(id, profile, dissolvedOn, next, meetings);
    }

    private CouncilState with(MeetingId meeting, Meeting next) {
        Map<MeetingId, Meeting> more = new LinkedHashMap<>(meetings);
        more.put(meeting, next);
        return new CouncilState(id, profile, dissolvedOn, seats, more);
    }

    private CouncilState dissolved(LocalDate on) {
        return new CouncilState(id, profile, on, seats, meetings);
    }
}
