package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilRule.A_DISSOLVED_COUNCIL_STAYS_AS_IT_WAS;
import static jp.ayumi.command.council.CouncilRule.COUNCIL_UNKNOWN;

import java.time.LocalDate;
import java.util.Optional;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.municipality.MunicipalityRule;
import jp.ayumi.command.municipality.MunicipalityState;

/**
 * What a decision on a council starts from.
 *
 * @param state empty before the establishment
 */
record CouncilContext(Optional<CouncilState> state, CouncilSurroundings around) {

    /** The council, whatever has become of it. */
    CouncilState council(CouncilCommand command) {
        return state.orElseThrow(() -> COUNCIL_UNKNOWN.refused(Pointer.NONE, "council", command.council()));
    }

    /** The council while it exists. */
    CouncilState existing(CouncilCommand command) {
        CouncilState council = council(command);
        A_DISSOLVED_COUNCIL_STAYS_AS_IT_WAS.require(
                council.isActive(), Pointer.NONE, "council", council.id(), "date", council.dissolvedOn());
        return council;
    }

    LocalDate today() {
        return around.today();
    }

    /** Unbound: an organisation dissolved at this moment might as well have been a moment later. */
    MunicipalityState municipality(CouncilCommand command) {
        MunicipalityId id = municipalityOf(command);
        return around.municipalities()
                .glance(id)
                .orElseThrow(() -> MunicipalityRule.MUNICIPALITY_UNKNOWN.refused(Pointer.NONE, "municipality", id));
    }

    /** Whether there is such a plan in the council's municipality. Unbound: a plan that was drafted once stays. */
    boolean hasPlan(CouncilCommand command, PlanId plan) {
        return plan.municipality().equals(municipalityOf(command))
                && around.plans().glance(plan).isPresent();
    }

    /**
     * Another council of the same municipality. Bound: while this line is drawn nobody draws the one that makes it a
     * circle.
     */
    Optional<CouncilState> neighbour(CouncilCommand command, CouncilId other) {
        return other.municipality().equals(municipalityOf(command))
                ? around.councils().now(other)
                : Optional.empty();
    }

    private static MunicipalityId municipalityOf(CouncilCommand command) {
        return command.council().municipality();
    }
}
