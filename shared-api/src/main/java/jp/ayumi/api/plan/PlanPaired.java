package jp.ayumi.api.plan;

import java.util.List;

/**
 * Elements of this plan face elements of another.
 */
public record PlanPaired(PlanId plan, PlanId counterpart, List<Link> links) implements PlanEvent {
    public PlanPaired {
        links = List.copyOf(links);
    }
}
