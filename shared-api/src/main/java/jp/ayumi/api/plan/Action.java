package jp.ayumi.api.plan;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * 取組: what somebody does.
 *
 * @param measure the measure it serves
 * @param organizations who is responsible
 * @param areas where it happens; empty means the whole municipality
 * @param illustrative invented for a sample, not taken from a real plan
 */
public record Action(
        ElementId id,
        ElementId measure,
        String title,
        String description,
        Set<OrganizationId> organizations,
        Set<AreaId> areas,
        boolean illustrative) {
    public Action {
        organizations = OrderedSets.copyOf(organizations);
        areas = OrderedSets.copyOf(areas);
    }
}
