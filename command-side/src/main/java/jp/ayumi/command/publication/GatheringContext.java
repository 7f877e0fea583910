package jp.ayumi.command.publication;

import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.publication.GatheringCommand;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.plan.PlanState;

/**
 * What a decision on a gathering starts from.
 *
 * @param state empty before it is recorded
 */
record GatheringContext(Optional<GatheringState> state, GatheringSurroundings around) {

    MunicipalityState municipality(GatheringCommand command) {
        MunicipalityId id = command.gathering().municipality();
        return around.municipalities()
                .glance(id)
                .orElseThrow(() -> MunicipalityRule.MUNICIPALITY_UNKNOWN.refused(Pointer.NONE, "municipality", id));
    }

    /** A plan of the same municipality; others are none of this one's business. */
    Optional<PlanState> plan(GatheringCommand command, PlanId plan) {
        return plan.municipality().equals(command.gathering().municipality())
                ? around.plans().glance(plan)
                : Optional.empty();
    }
}
