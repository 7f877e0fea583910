package jp.ayumi.query.replay;

import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.Event;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.replay.ComparedPart;
import jp.ayumi.api.replay.GetComparison;
import jp.ayumi.api.replay.MomentView;
import jp.ayumi.query.plan.history.PlanHistory;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.query.projection.PastReadModel;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.Row;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Test;

/** A comparison names hundreds of values: what it looks for to name them decides how long it takes. */
class ComparisonReadingsTest {

    /** A row that was looked for by its key. */
    private record Reading(String key, long knownAt, boolean found) {}

    /** Writes down what is looked for. */
    private record Listening(PastReadModel rows, long knownAt, List<Reading> readings) implements PastReadModel {

        @Override
        public <R> Optional<Row<R>> find(ReadTable<R> table, String key) {
            Optional<Row<R>> row = rows.find(table, key);
            readings.add(new Reading(table.name() + " " + key, knownAt, row.isPresent()));
            return row;
        }

        @Override
        public <R> List<Row<R>> list(ReadTable<R> table, String partition, String after, int limit) {
            return rows.list(table, partition, after, limit);
        }

        @Override
        public <R> List<Row<R>> listBack(ReadTable<R> table, String partition, String before, int limit) {
            return rows.listBack(table, partition, before, limit);
        }

        @Override
        public PastReadModel asKnownAt(long position) {
            return new Listening(rows.asKnownAt(position), position, readings);
        }
    }

    @Test
    void areOfEachThingOnce() {
        assertThat(readings()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void areOfNoElementThatTheTreeDoesNotHave() {
        assertThat(readings())
                .filteredOn(reading -> reading.key().contains(CITY + "#" + Subjects.ELEMENTS))
                .allMatch(Reading::found);
    }

    private static List<Reading> readings() {
        List<Event> events = new ArrayList<>(Histories.everyKind());
        ElementId theirs = new ElementId("goal-1");
        events.add(new PlanPaired(
                CITY,
                PRACTICE,
                List.of(new Link(new ElementId("goal-1"), theirs), new Link(new ElementId("measure-1"), theirs))));
        Projection given = Projection.of(PlanHistory.projector()).given(events.toArray(Event[]::new));
        List<Reading> readings = new ArrayList<>();
        PlanPast past = new PlanPast(new Listening(given.tables(), events.size(), readings));
        new ComparisonQueries(past, Sentences.ofClassPath())
                .answer(new GetComparison(
                        CITY, ComparedPart.EVERYTHING, MomentView.at(0), MomentView.at(events.size()), "ja"))
                .orElseThrow();
        return readings;
    }
}
