package jp.ayumi.query.pages.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.ayumi.api.council.CadenceView;
import jp.ayumi.api.council.ExpectationState;
import jp.ayumi.api.council.ExpectationView;
import jp.ayumi.api.council.ExpectedMeeting;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MeetingView;
import jp.ayumi.query.pages.Look;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * 開催の状況 of a fiscal year: what was held, what is planned, what is missing; and what the cadence asks for.
 *
 * @param cells in the order of their dates; what is missing comes last
 */
record CadenceStrip(CadenceView cadence, List<Cell> cells, List<Expectation> expectations) {

    /**
     * @param date {@code null} when nobody planned it
     * @param address of the event that says so; {@code null} when nothing was recorded
     */
    record Cell(
            Look look,
            String word,
            @Nullable LocalDate date,
            String purposes,
            @Nullable String address) {}

    /**
     * @param asked in words
     * @param state in words
     * @param address of the events that it is judged by
     */
    record Expectation(
            String asked,
            Look look,
            String state,
            @Nullable LocalDate lastDay,
            int meetings,
            @Nullable String address) {}

    static CadenceStrip of(CadenceView cadence, List<MeetingView> meetings, Town town, Words words) {
        List<Cell> cells = meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .sorted(Comparator.comparing(MeetingView::date))
                .map(meeting -> cell(meeting, cadence.on(), town, words))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int number = 0; number < cadence.missing(); number++) {
            cells.add(new Cell(Look.MISSING, words.say("council.missing"), null, "", null));
        }
        return new CadenceStrip(
                cadence,
                cells,
                cadence.expectations().stream()
                        .map(one -> expectation(one, town, words))
                        .toList());
    }

    /** What was planned for a day that has passed, and of which nothing more is recorded, is neither. */
    private static Cell cell(MeetingView meeting, LocalDate on, Town town, Words words) {
        boolean held = meeting.holding() != null;
        boolean silent = !held && meeting.date().isBefore(on);
        Look look = held ? Look.HELD : silent ? Look.AT_RISK : Look.PLANNED;
        return new Cell(
                look,
                words.say(held ? "council.held" : silent ? "council.silent" : "council.planned"),
                meeting.date(),
                meeting.purposes().stream().map(words::word).collect(Collectors.joining(words.say("comma"))),
                town.event((held ? meeting.holding().source() : meeting.source()).position()));
    }

    private static Expectation expectation(ExpectationView one, Town town, Words words) {
        return new Expectation(
                asked(one, words),
                look(one.state()),
                words.word(one.state()),
                one.lastDay(),
                one.meetings().size(),
                town.events(one.meetings().stream()
                        .map(meeting -> meeting.source().position())
                        .toList()));
    }

    private static String asked(ExpectationView one, Words words) {
        ExpectedMeeting expected = one.expected();
        if (expected == null) {
            return words.say("council." + one.kind().name().toLowerCase(java.util.Locale.ROOT), "count", one.number());
        }
        MeetingPurpose purpose = expected.purpose();
        return words.say("council.purpose", "slot", words.word(expected.slot()), "purpose", words.word(purpose));
    }

    private static Look look(ExpectationState state) {
        return switch (state) {
            case KEPT -> Look.HELD;
            case PLANNED -> Look.PLANNED;
            case AT_RISK -> Look.AT_RISK;
            case MISSED, EXCEEDED -> Look.MISSING;
        };
    }
}
