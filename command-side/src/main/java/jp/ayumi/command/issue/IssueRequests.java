package jp.ayumi.command.issue;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.issue.CommonIssueName;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueName;
import jp.ayumi.api.issue.SeenIn;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the slice's requests: what a command says beside its address and its sender. */
final class IssueRequests {

    private IssueRequests() {}

    /** Kinds of seeming personal data in the text that the sender has looked at and confirms to be harmless. */
    static Set<PersonalDataKind> given(@Nullable Set<PersonalDataKind> confirmed) {
        return confirmed == null ? Set.of() : confirmed;
    }

    record RaiseIssueRequest(
            @Nullable IssueName issue,
            AreaId area,
            @Size(max = TEXT) String text,
            SeenIn seenIn,
            LocalDate raisedOn,
            @Size(max = LIST) @Nullable Set<PersonalDataKind> confirmed,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record TakeUpRequest(
            PlanName plan,
            ElementId action,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record DeclineRequest(
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    record HearBackRequest(
            @Nullable CommonIssueName through,
            @Size(max = TEXT) String text,
            LocalDate heardOn,
            @Size(max = LIST) @Nullable Set<PersonalDataKind> confirmed,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ResolveRequest(
            LocalDate resolvedOn,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record FormCommonIssueRequest(
            @Nullable CommonIssueName common,
            @Size(max = TITLE) String title,
            @Size(max = TEXT) String text,
            @Size(max = LIST) Set<IssueName> issues,
            @Size(max = LIST) @Nullable Set<PersonalDataKind> confirmed,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {

        Set<IssueId> issues(MunicipalityId municipality) {
            Set<IssueId> ids = new LinkedHashSet<>();
            issues.forEach(name -> ids.add(IssueId.of(municipality, name.value())));
            return ids;
        }
    }

    record JoinCommonIssueRequest(
            IssueName issue,
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    record LeaveCommonIssueRequest(
            @Size(max = TEXT) String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}
}
