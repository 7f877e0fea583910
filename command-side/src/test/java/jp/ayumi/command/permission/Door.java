package jp.ayumi.command.permission;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.Command;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.access.AccessState;
import jp.ayumi.command.kernel.Scenario.Outcome;
import jp.ayumi.command.municipality.Towns;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.plan.PlanStates;
import jp.ayumi.command.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** The door to a town with a plan of the city hall, its council, and whatever was recorded of access. */
final class Door {

    static final ActorId ACTOR = new ActorId("https://issuer.example#somebody");

    private final Set<ActorId> recorders = new LinkedHashSet<>();
    private final Map<String, PlanState> plans = new LinkedHashMap<>();
    private @Nullable AccessState access;

    Door() {
        plans.put(PlanStates.PLAN.value(), PlanStates.adopted());
    }

    /** This was recorded of access. */
    Door recorded(AccessEvent... events) {
        for (AccessEvent event : events) {
            access = AccessState.evolve(access, event);
        }
        return this;
    }

    /** The actor has recorded progress in the year. */
    Door progressRecorded() {
        recorders.add(ACTOR);
        return this;
    }

    By staffOf(OrganizationId organization) {
        return by(organization, Role.STAFF);
    }

    By by(OrganizationId organization, Role... roles) {
        return by(Towns.TOMAKOMAI, organization, roles);
    }

    By by(@Nullable MunicipalityId municipality, OrganizationId organization, Role... roles) {
        Set<String> claimed = new LinkedHashSet<>();
        Arrays.stream(roles).map(Role::claim).forEach(claimed::add);
        return new By(new Sender(ACTOR, municipality, organization, claimed));
    }

    private Permissions permissions() {
        Snapshots none = (SnapshotId snapshot) -> Optional.empty();
        Stored stored = new Stored(
                plan -> Optional.ofNullable(plans.get(plan.value())),
                Bodies.councils(),
                none,
                (year, record) -> Optional.of(new ElementId("a1")),
                (book, opinion) -> Optional.of(Bodies.COMMITTEE));
        return new Permissions(
                municipality -> Optional.ofNullable(access).orElse(AccessState.NOTHING_RECORDED),
                stored,
                year -> recorders);
    }

    /** Somebody at the door. */
    final class By {

        private final Sender sender;

        private By(Sender sender) {
            this.sender = sender;
        }

        Outcome<String> sends(Command command) {
            try {
                permissions().require(sender, command);
                return new Outcome<>(List.of("let in"), null);
            } catch (RefusedException refused) {
                return new Outcome<>(List.of(), refused.refusal());
            }
        }
    }
}
