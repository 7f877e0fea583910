package jp.ayumi.query.plan.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilEvent;
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
import jp.ayumi.api.council.Outcome;

/** What the events of meetings say in the history of the plans on their agenda; who sat in a council is told there. */
final class MeetingsBeside {

    static final Cases<Beside.Known, CouncilEvent, Beside> OF = Cases.<Beside.Known, CouncilEvent, Beside>over(
                    CouncilEvent.class)
            .on(CouncilEstablished.class, (known, event) -> Beside.NOTHING)
            .on(CouncilRevised.class, (known, event) -> Beside.NOTHING)
            .on(CouncilDissolved.class, (known, event) -> Beside.NOTHING)
            .on(MemberAppointed.class, (known, event) -> Beside.NOTHING)
            .on(MemberReplaced.class, (known, event) -> Beside.NOTHING)
            .on(MembershipEnded.class, (known, event) -> Beside.NOTHING)
            .on(MeetingPlanned.class, (known, event) -> planned(event))
            .on(
                    MeetingCancelled.class,
                    (known, event) -> Beside.of(
                            told(event, "meeting-cancelled", date(known, event, event.meeting()))
                                    .because(event.reason()),
                            ThingEdit.merge(
                                    meeting(event, event.meeting()),
                                    Fields.listing("cancelledReason", event.reason()))))
            .on(MeetingHeld.class, (known, event) -> held(event))
            .on(MinutesRecorded.class, MeetingsBeside::minutes)
            .on(
                    MeetingClosed.class,
                    (known, event) -> Beside.of(
                            told(event, "meeting-closed", date(known, event, event.meeting())),
                            ThingEdit.merge(
                                    meeting(event, event.meeting()),
                                    Fields.listing("closedOn", event.closedOn().toString()))))
            .complete();

    private MeetingsBeside() {}

    private static Beside planned(MeetingPlanned event) {
        Map<String, String> fields = new LinkedHashMap<>(Fields.listing(
                "date",
                event.date().toString(),
                "purposes",
                event.purposes().stream().map(Enum::name).collect(Collectors.joining("、"))));
        event.agenda()
                .forEach(item -> fields.putAll(
                        Fields.below("agenda/" + item.number(), Fields.without(Fields.of(item), "number"))));
        List<AgendaItem> agenda = event.agenda();
        return Beside.of(
                told(event, "meeting-planned", event.date().toString()),
                ThingEdit.parts(meeting(event, event.meeting()), fields, "date", "purposes", "agenda")
                        .naming(agenda.stream()
                                .flatMap(item -> Stream.ofNullable(item.plan()))
                                .toList()));
    }

    private static Beside held(MeetingHeld event) {
        Boolean quorate = event.quorate();
        return Beside.of(
                told(event, "meeting-held", event.heldOn().toString()),
                ThingEdit.merge(
                        meeting(event, event.meeting()),
                        Fields.listing(
                                "heldOn", event.heldOn().toString(),
                                "inOffice", Integer.toString(event.members()),
                                "present", Integer.toString(event.present()),
                                "quorate", quorate == null ? "" : quorate.toString())));
    }

    private static Beside minutes(Beside.Known known, MinutesRecorded event) {
        Map<String, String> fields = new LinkedHashMap<>(Fields.listing("minutes", event.minutes()));
        for (Outcome outcome : event.outcomes()) {
            fields.putAll(Fields.below("outcomes/" + outcome.item(), Fields.without(Fields.of(outcome), "item")));
        }
        return Beside.of(
                told(event, "minutes-recorded", date(known, event, event.meeting())),
                ThingEdit.parts(meeting(event, event.meeting()), fields, "minutes", "outcomes"));
    }

    private static Thing meeting(CouncilEvent event, MeetingId meeting) {
        return Thing.of("meetings", event.council().municipality(), event.council() + "/" + meeting);
    }

    /** The day on which it was held, or is to be. */
    private static String date(Beside.Known known, CouncilEvent event, MeetingId meeting) {
        Map<String, String> said = known.row(meeting(event, meeting)).fields();
        return said.getOrDefault("heldOn", said.getOrDefault("date", ""));
    }

    private static Told told(CouncilEvent event, String what, String day) {
        return Told.of("council." + what, "council", event.council().value(), "meetingOn", day);
    }
}
