package jp.ayumi.benchmarks.http;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import jp.ayumi.benchmarks.http.Reports.Recorded;
import jp.ayumi.benchmarks.measure.Crowd;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Latencies;
import jp.ayumi.benchmarks.measure.Subject;

/**
 * Commands and somebody who looks on. The clock starts when the database records the event, which is shortly before its
 * commit, and all clocks are one machine's: what is told is at most too long.
 *
 * @param members how many send commands
 * @param pause between two commands of one member
 */
record Watched(String name, Reports reports, Observer observer, int members, Duration pause, Duration slot)
        implements Subject {

    @Override
    public Figures measure() throws Exception {
        Queue<Recorded> sent = new ConcurrentLinkedQueue<>();
        Crowd.work(members, slot, member -> {
            Recorded recorded = reports.send();
            sent.add(recorded);
            if (members == 1) {
                observer.whenHeard(recorded.position());
            }
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        });
        Latencies latencies = new Latencies();
        for (Recorded one : sent) {
            latencies.add(Duration.between(one.recordedAt(), observer.whenHeard(one.position()))
                    .toNanos());
        }
        return Figures.rate(latencies.size(), slot.toNanos()).and(Figures.latencies(latencies));
    }
}
