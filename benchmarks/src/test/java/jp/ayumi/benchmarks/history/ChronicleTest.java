package jp.ayumi.benchmarks.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Event;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.ProgressRecorded;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    @Test
    void aCompleteHistoryHasAtLeastAsManyEventsAsAskedFor() {
        assertThat(Chronicle.ofAtLeast(20_000).complete().count()).isBetween(20_000L, 22_000L);
    }

    @Test
    void oneTownCanHaveAsManyEventsAsAskedFor() {
        Chronicle chronicle = Chronicle.ofOneTown(20_000);

        assertThat(chronicle.towns()).hasSize(1);
        assertThat(chronicle.complete().count()).isBetween(19_000L, 22_000L);
    }

    @Test
    void everyPlanYearIsReportedOnForEachActionInEachQuarterAndClosed() {
        List<Event> events = Chronicle.of(2).complete().toList();
        long years =
                Chronicle.of(2).towns().stream().flatMap(Chronicle::planYears).count();

        assertThat(events).filteredOn(PlanYearClosed.class::isInstance).hasSize((int) years);
        assertThat(events).filteredOn(ProgressRecorded.class::isInstance).hasSize((int) years * 14 * 4);
    }

    @Test
    void theEventsOfAPlanYearLieFarApart() {
        List<Event> events = Chronicle.of(3).complete().toList();
        AggregateId lastYear = events.get(events.size() - 1).subject();
        List<Integer> places = IntStream.range(0, events.size())
                .filter(place -> events.get(place).subject().equals(lastYear))
                .boxed()
                .toList();

        assertThat(places.get(places.size() - 1) - places.get(0)).isGreaterThan(10 * places.size());
    }
}
