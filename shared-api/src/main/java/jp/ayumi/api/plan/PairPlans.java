package jp.ayumi.api.plan;

import java.util.List;

/**
 * Two plans are run as one: elements face each other.
 */
public record PairPlans(PlanId plan, PlanId counterpart, List<Link> links) implements PlanCommand {
    public PairPlans {
        links = List.copyOf(links);
    }
}
