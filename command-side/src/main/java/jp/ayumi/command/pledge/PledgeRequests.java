package jp.ayumi.command.pledge;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the slice's requests. */
final class PledgeRequests {

    private PledgeRequests() {}

    record MakePledgeRequest(
            @Nullable PledgeId pledge,
            @Nullable FiscalYear fiscalYear,
            @Size(max = NAME) String group,
            @Size(max = TEXT) String text,
            @Nullable PlanName plan,
            @Nullable ElementId element,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        Pledge content(MunicipalityId municipality) {
            return new Pledge(fiscalYear, group, text, id(municipality, plan), element);
        }
    }

    record RevisePledgeRequest(
            @Nullable FiscalYear fiscalYear,
            @Size(max = NAME) String group,
            @Size(max = TEXT) String text,
            @Nullable PlanName plan,
            @Nullable ElementId element,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        Pledge content(MunicipalityId municipality) {
            return new Pledge(fiscalYear, group, text, id(municipality, plan), element);
        }
    }

    record ReportOnPledgeRequest(
            @Size(max = TEXT) String text,
            LocalDate on,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record WithdrawPledgeRequest(
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    private static @Nullable PlanId id(MunicipalityId municipality, @Nullable PlanName plan) {
        return plan == null ? null : PlanId.of(municipality, plan.value());
    }
}
