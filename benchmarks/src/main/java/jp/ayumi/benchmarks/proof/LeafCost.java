package jp.ayumi.benchmarks.proof;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jp.ayumi.benchmarks.history.StoredSample;
import jp.ayumi.log.proof.LeafData;
import jp.ayumi.log.proof.Merkle;
import org.axonframework.common.IdentifierFactory;

/**
 * What a leaf costs this thread in CPU time, which says more than a rate where other work shares the machine: before the
 * lock of the log is taken, and under it.
 */
final class LeafCost {

    private static final int LEAVES = 100_000;

    private final StoredSample sample = StoredSample.make();
    private final UUID id = UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** After a round to warm up. */
    String told() {
        cost();
        double[] micros = cost();
        return String.format(
                Locale.ROOT,
                "CPU time of a leaf over %,d bytes of payload and metadata: %.1f µs before the lock, %.1f µs under it%n",
                sample.payload().length + sample.metadata().length,
                micros[0],
                micros[1]);
    }

    private double[] cost() {
        long began = threads.getCurrentThreadCpuTime();
        LeafData[] leaves = new LeafData[LEAVES];
        for (int i = 0; i < LEAVES; i++) {
            leaves[i] = LeafData.of(
                    id,
                    "plan-year/kuki/plan/2024",
                    i,
                    "plan-year.progress-recorded",
                    1,
                    Instant.EPOCH,
                    sample.payload(),
                    sample.metadata());
        }
        long prepared = threads.getCurrentThreadCpuTime();
        int sum = 0;
        for (int i = 0; i < LEAVES; i++) {
            sum += Merkle.leaf(leaves[i].at(i + 1L, Instant.EPOCH)).hashCode();
        }
        long hashed = threads.getCurrentThreadCpuTime();
        if (sum == 0) {
            throw new IllegalStateException("a hundred thousand hashes do not add up to nothing");
        }
        return new double[] {micros(began, prepared), micros(prepared, hashed)};
    }

    private static double micros(long from, long to) {
        return (to - from) / 1000.0 / LEAVES;
    }
}
