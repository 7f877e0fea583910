package jp.ayumi.query.plan.history;

import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import org.jspecify.annotations.Nullable;

/**
 * Something beside the plans that may name plans: an opinion, an issue, a pledge, a snapshot, an edition, a meeting, a gathering.
 *
 * @param kind for example {@code opinions}
 * @param name unique among its kind in the municipality; the last step is its own
 */
record Thing(String kind, MunicipalityId municipality, String name) {

    private static final String BESIDE = "beside/";

    /** @param id begins with the municipality */
    static Thing of(String kind, MunicipalityId municipality, String id) {
        return new Thing(kind, municipality, id.substring(municipality.value().length() + 1));
    }

    String key() {
        return kind + "/" + municipality + "/" + name;
    }

    /**
     * What it is in the history of a plan: a part of one of its years, or beside the plan.
     *
     * @param year the plan year that it belongs to
     */
    String subject(PlanId plan, @Nullable PlanYearId year) {
        return year != null && year.plan().equals(plan)
                ? "years/" + year.fiscalYear() + "/" + kind + "/" + name.substring(name.lastIndexOf('/') + 1)
                : BESIDE + kind + "/" + name;
    }
}
