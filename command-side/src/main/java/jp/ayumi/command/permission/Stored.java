package jp.ayumi.command.permission;

import static jp.ayumi.command.permission.PermissionRule.A_PLAN_IS_KEPT_BY_ITS_OWNER;
import static jp.ayumi.command.permission.PermissionRule.A_SECRETARIAT_ACTS_FOR_ITS_OWN_COUNCIL;
import static jp.ayumi.command.permission.PermissionRule.STAFF_RECORD_FOR_ACTIONS_OF_THEIR_ORGANIZATION;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.council.Councils;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.opinion.OpinionSpeakers;
import jp.ayumi.command.plan.Element;
import jp.ayumi.command.plan.Level;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.plan.Plans;
import jp.ayumi.command.planyear.RecordedActions;
import jp.ayumi.command.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * To whom things belong, as the log says it. Of what does not exist nobody is the owner: the slice refuses it by its own
 * rule. Nothing is bound: what belongs to others a moment later could as well have been done a moment earlier.
 */
@Component
record Stored(Plans plans, Councils councils, Snapshots snapshots, RecordedActions records, OpinionSpeakers speakers) {

    /** The owner of a plan. */
    Bounds ownerOf(PlanId plan) {
        return plans.glance(plan)
                .map(known -> ownedBy(plan, Set.of(known.profile().owner())))
                .orElseGet(() -> Bounds.about(plan));
    }

    /** The owner of the plan that a snapshot was taken of. */
    Bounds ownerOf(SnapshotId snapshot) {
        return snapshots
                .glance(snapshot)
                .map(taken -> ownerOf(taken.planYear().plan()))
                .orElseGet(Bounds::anybody);
    }

    /** The owner of a district plan, or of the plan above it; before it is arranged, of the plan that is to be above it. */
    Bounds ownersAround(PlanId district, PlanId proposedParent) {
        Optional<PlanState> known = plans.glance(district);
        if (known.isEmpty()) {
            return Bounds.about(district);
        }
        PlanId parent = Optional.ofNullable(known.get().ties().district())
                .map(DistrictArrangement::parent)
                .orElse(proposedParent);
        Set<OrganizationId> owners = new LinkedHashSet<>();
        owners.add(known.get().profile().owner());
        Optional.of(parent)
                .filter(id -> id.municipality().equals(district.municipality()))
                .flatMap(plans::glance)
                .ifPresent(above -> owners.add(above.profile().owner()));
        return ownedBy(district, owners);
    }

    /** Those who are responsible for an action; where nobody is named, the owner of the plan. */
    Bounds responsibleFor(PlanYearId year, ElementId action, Pointer place) {
        PlanId plan = year.plan();
        Optional<Element> known =
                plans.glance(plan).flatMap(state -> state.elements().find(action, Level.ACTION));
        if (known.isEmpty()) {
            return Bounds.about(plan);
        }
        Set<OrganizationId> responsible = known.get().organizations();
        return responsible.isEmpty()
                ? ownerOf(plan)
                : new Bounds(plan, null, responsible, STAFF_RECORD_FOR_ACTIONS_OF_THEIR_ORGANIZATION, place, action);
    }

    /** The same for the action of a record that was entered. */
    Bounds responsibleFor(PlanYearId year, ProgressRecordId record) {
        return records.actionOf(year, record)
                .map(action -> responsibleFor(year, action, Pointer.NONE))
                .orElseGet(() -> Bounds.about(year.plan()));
    }

    /** The secretariat of a council. */
    Bounds secretariatOf(CouncilId council) {
        return secretariatOf(null, council, Pointer.NONE);
    }

    /**
     * The secretariat of a council that has something to say.
     *
     * @param plan of which it speaks; {@code null} when of none
     */
    Bounds secretariatOf(@Nullable PlanId plan, CouncilId council, Pointer place) {
        return councils.glance(council)
                .map(known -> new Bounds(
                        plan,
                        council,
                        Set.of(known.profile().secretariat()),
                        A_SECRETARIAT_ACTS_FOR_ITS_OWN_COUNCIL,
                        place,
                        council))
                .orElseGet(() -> new Bounds(plan, council, null, null, place, council));
    }

    /** The secretariat of the council that gave an opinion. */
    Bounds secretariatBehind(OpinionBookId book, OpinionId opinion) {
        PlanId plan = book.planYear().plan();
        return speakers.councilOf(book, opinion)
                .map(council -> secretariatOf(plan, council, Pointer.NONE))
                .orElseGet(() -> Bounds.about(plan));
    }

    private static Bounds ownedBy(PlanId plan, Set<OrganizationId> owners) {
        return new Bounds(plan, null, owners, A_PLAN_IS_KEPT_BY_ITS_OWNER, Pointer.NONE, plan);
    }
}
