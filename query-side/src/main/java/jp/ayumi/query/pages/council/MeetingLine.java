package jp.ayumi.query.pages.council;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.api.council.Outcome;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.query.pages.Look;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, item by item, with the reports that were deliberated in it.
 *
 * @param last the address of the event that last changed it
 */
record MeetingLine(
        MeetingView meeting, Look look, String purposes, List<Item> items, List<ReportLine> reports, String last) {

    /**
     * @param plan what it concerns; empty for nothing in particular
     * @param outcome what came of it; {@code null} while there are no minutes of it
     */
    record Item(AgendaItem item, String plan, @Nullable Outcome outcome) {}

    static MeetingLine of(
            MeetingView meeting, List<ReportLine> reports, Map<PlanId, String> plans, Town town, Words words) {
        return new MeetingLine(
                meeting,
                look(meeting),
                meeting.purposes().stream().map(words::word).collect(Collectors.joining(words.say("comma"))),
                meeting.agenda().stream()
                        .map(item -> new Item(
                                item,
                                item.plan() == null
                                        ? ""
                                        : plans.getOrDefault(
                                                item.plan(), item.plan().name()),
                                outcome(meeting, item)))
                        .toList(),
                reports.stream()
                        .filter(line -> line.report().deliberation() != null
                                && line.report().deliberation().meeting().equals(meeting.meeting()))
                        .toList(),
                town.event(last(meeting)));
    }

    private static Look look(MeetingView meeting) {
        return switch (meeting.state()) {
            case HELD, CLOSED -> Look.HELD;
            case PLANNED -> Look.PLANNED;
            case CANCELLED -> Look.WITHDRAWN;
        };
    }

    private static @Nullable Outcome outcome(MeetingView meeting, AgendaItem item) {
        return meeting.minutes() == null
                ? null
                : meeting.minutes().outcomes().stream()
                        .filter(outcome -> outcome.item() == item.number())
                        .findFirst()
                        .orElse(null);
    }

    private static long last(MeetingView meeting) {
        long last = meeting.source().position();
        if (meeting.cancellation() != null) {
            last = Math.max(last, meeting.cancellation().source().position());
        }
        if (meeting.holding() != null) {
            last = Math.max(last, meeting.holding().source().position());
        }
        if (meeting.minutes() != null) {
            last = Math.max(last, meeting.minutes().source().position());
        }
        return meeting.closing() == null
                ? last
                : Math.max(last, meeting.closing().source().position());
    }
}
