package jp.ayumi.query.live;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.event.LiveEventView;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.log.StoredEvent;
import org.jspecify.annotations.Nullable;

/** What is told of a stored event. Its streams say all that is needed; the payload is not even read. */
final class LiveEvents {

    private LiveEvents() {}

    /** Every stream is named by its kind, its municipality and what is below that. */
    static LiveEventView of(StoredEvent event) {
        String[] name = event.stream().split("/", 3);
        MunicipalityId municipality = new MunicipalityId(name[1]);
        String inMunicipality = event.stream().substring(name[0].length() + 1);
        return switch (name[0]) {
            case "plan" -> view(event, municipality, new PlanId(inMunicipality), null);
            case "plan-year" -> {
                PlanYearId year = new PlanYearId(inMunicipality);
                yield view(event, municipality, year.plan(), year.fiscalYear());
            }
            default -> view(event, municipality, null, null);
        };
    }

    private static LiveEventView view(
            StoredEvent event, MunicipalityId municipality, @Nullable PlanId plan, @Nullable FiscalYear fiscalYear) {
        return new LiveEventView(
                event.position(), event.type(), event.stream(), municipality, plan, fiscalYear, event.recordedAt());
    }
}
