package jp.ayumi.command.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is tied to those above, below and beside it.
 *
 * @param supportTeamKinds what the support team of every district under this plan must include
 * @param district how this district plan is led and supported; {@code null} before that is arranged
 * @param acknowledged up to which position the changes of each counterpart were seen
 */
public record Ties(
        Set<OrganizationKind> supportTeamKinds,
        @Nullable DistrictArrangement district,
        Map<PlanId, Long> acknowledged) {

    static final Ties NONE = new Ties(Set.of(), null, Map.of());

    public Ties {
        supportTeamKinds = OrderedSets.copyOf(supportTeamKinds);
        acknowledged = Map.copyOf(acknowledged);
    }

    /** The council that decides on a district plan. */
    public Optional<CouncilId> leadCouncil() {
        return Optional.ofNullable(district).map(DistrictArrangement::leadCouncil);
    }

    /** 0 when nothing was acknowledged yet. */
    long acknowledgedThrough(PlanId counterpart) {
        return acknowledged.getOrDefault(counterpart, 0L);
    }

    Ties asking(Set<OrganizationKind> kinds) {
        return new Ties(kinds, district, acknowledged);
    }

    Ties arranged(DistrictArrangement arrangement) {
        return new Ties(supportTeamKinds, arrangement, acknowledged);
    }

    Ties acknowledged(PlanId counterpart, long throughPosition) {
        Map<PlanId, Long> more = new LinkedHashMap<>(acknowledged);
        more.put(counterpart, throughPosition);
        return new Ties(supportTeamKinds, district, more);
    }
}
