package jp.ayumi.command.snapshot;

import java.util.Optional;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.SnapshotCommand;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.council.CouncilState;
import jp.ayumi.command.kernel.Pointer;

/**
 * What a decision on a snapshot starts from.
 *
 * @param state empty before it is taken
 */
record SnapshotContext(Optional<SnapshotState> state, SnapshotSurroundings around) {

    SnapshotState snapshot(SnapshotCommand command) {
        return state.orElseThrow(
                () -> SnapshotRule.SNAPSHOT_UNKNOWN.refused(Pointer.NONE, "snapshot", command.snapshot()));
    }

    /** The year to be frozen; years of other municipalities are none of this one's business. */
    YearTexts year(TakeSnapshot command) {
        PlanYearId id = command.planYear();
        return Optional.of(id)
                .filter(year ->
                        year.plan().municipality().equals(command.snapshot().municipality()))
                .flatMap(around.texts()::year)
                .orElseThrow(() ->
                        SnapshotRule.A_SNAPSHOT_NEEDS_AN_OPENED_YEAR.refused(Pointer.to("planYear"), "planYear", id));
    }

    /** The plan of a year that was opened, which has one. */
    PlanTexts plan(TakeSnapshot command) {
        return around.texts().plan(command.planYear().plan()).orElseThrow();
    }

    /** Glanced at: whether it is dissolved at the same moment does no harm to a report that was made. */
    Optional<CouncilState> council(CouncilId council) {
        return around.councils().glance(council);
    }
}
