package jp.ayumi.command.snapshot;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.ReportDeliberated;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot is, as far as rules ask; there is none before it is taken.
 *
 * @param sha256 of its content
 * @param reports by their ids, in the order in which they were made
 */
public record SnapshotState(
        SnapshotId id, PlanYearId planYear, SnapshotKind kind, String sha256, Map<ReportId, Report> reports) {

    /**
     * One handing over.
     *
     * @param deliberated the recipients that have deliberated on it
     */
    public record Report(LocalDate reportedOn, Set<CouncilId> councils, Set<CouncilId> deliberated) {

        public Report {
            councils = OrderedSets.copyOf(councils);
            deliberated = OrderedSets.copyOf(deliberated);
        }

        private Report deliberatedBy(CouncilId council) {
            Set<CouncilId> more = new LinkedHashSet<>(deliberated);
            more.add(council);
            return new Report(reportedOn, councils, more);
        }
    }

    private static final Cases<@Nullable SnapshotState, SnapshotEvent, SnapshotState> EVOLVE =
            Cases.<@Nullable SnapshotState, SnapshotEvent, SnapshotState>over(SnapshotEvent.class)
                    .on(
                            SnapshotTaken.class,
                            (none, event) -> new SnapshotState(
                                    event.snapshot(), event.planYear(), event.kind(), event.sha256(), Map.of()))
                    .on(
                            SnapshotReported.class,
                            (before, event) -> known(before)
                                    .with(event.report(), new Report(event.reportedOn(), event.councils(), Set.of())))
                    .on(
                            ReportDeliberated.class,
                            (before, event) -> known(before).deliberated(event.report(), event.council()))
                    .complete();

    public SnapshotState {
        reports = Collections.unmodifiableMap(new LinkedHashMap<>(reports));
    }

    /** The state after one more event. */
    public static SnapshotState evolve(@Nullable SnapshotState before, SnapshotEvent event) {
        return EVOLVE.apply(before, event);
    }

    /** Whoever has received it. */
    Stream<CouncilId> recipients() {
        return reports.values().stream().flatMap(report -> report.councils().stream());
    }

    private static SnapshotState known(@Nullable SnapshotState before) {
        if (before == null) {
            throw new IllegalStateException("a snapshot's history begins with its taking");
        }
        return before;
    }

    private SnapshotState with(ReportId report, Report changed) {
        Map<ReportId, Report> more = new LinkedHashMap<>(reports);
        more.put(report, changed);
        return new SnapshotState(id, planYear, kind, sha256, more);
    }

    private SnapshotState deliberated(ReportId report, CouncilId council) {
        return with(report, Objects.requireNonNull(reports.get(report)).deliberatedBy(council));
    }
}
