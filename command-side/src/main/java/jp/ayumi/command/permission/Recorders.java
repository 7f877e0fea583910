package jp.ayumi.command.permission;

import java.util.Set;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.planyear.PlanYearId;

/** Tells who recorded progress or a self-evaluation in a year. */
@FunctionalInterface
interface Recorders {

    /** By the ids of those who acted; empty for a year in which nothing was recorded. */
    Set<ActorId> of(PlanYearId planYear);
}
