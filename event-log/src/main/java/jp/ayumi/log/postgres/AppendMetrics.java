package jp.ayumi.log.postgres;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The figures of group commit: {@code ayumi.log.append.group.size} (commands per committed transaction), {@code
 * ayumi.log.append.latency} (from joining the queue to the outcome, tag {@code outcome}) and {@code
 * ayumi.log.append.conflicts} (tag {@code kind}), {@code ayumi.log.append.waiting} (commands not yet in a group).
 */
final class AppendMetrics {

    private final MeterRegistry meters;
    private final DistributionSummary groupSize;
    private final Meter.MeterProvider<Timer> latency;
    private final Meter.MeterProvider<Counter> conflicts;

    AppendMetrics(MeterRegistry meters, Supplier<Number> waiting) {
        this.meters = meters;
        Gauge.builder("ayumi.log.append.waiting", waiting)
                .description("Commands that wait for the next transaction of the log")
                .register(meters);
        groupSize = DistributionSummary.builder("ayumi.log.append.group.size")
                .description("Commands that share one transaction of the log")
                .publishPercentileHistogram()
                .maximumExpectedValue(1024.0)
                .register(meters);
        latency = Timer.builder("ayumi.log.append.latency")
                .description("From joining the queue to the outcome")
                .publishPercentileHistogram()
                .withRegistry(meters);
        conflicts = Counter.builder("ayumi.log.append.conflicts")
                .description("Commands refused because of what another had appended")
                .withRegistry(meters);
    }

    Outcome timed(Supplier<Outcome> append) {
        Timer.Sample sample = Timer.start(meters);
        Outcome outcome = append.get();
        sample.stop(latency.withTag("outcome", outcome.name()));
        return outcome;
    }

    void committed(GroupTransaction.Decided group) {
        if (!group.placed().isEmpty()) {
            groupSize.record(group.placed().size());
        }
        for (Verdict verdict : group.verdicts()) {
            if (verdict instanceof Verdict.Refused refused) {
                String kind = refused.conflict().name().toLowerCase(Locale.ROOT);
                conflicts.withTag("kind", kind).increment();
            }
        }
    }
}
