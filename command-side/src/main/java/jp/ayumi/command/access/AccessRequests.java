package jp.ayumi.command.access;

import static jp.ayumi.command.web.CommandBody.LIST;
import static jp.ayumi.command.web.CommandBody.NAME;
import static jp.ayumi.command.web.CommandBody.TEXT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.command.web.CommandBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the slice's requests. */
final class AccessRequests {

    private AccessRequests() {}

    record AdmitMemberRequest(
            ActorId actor,
            @Nullable OrganizationId organization,
            @Size(max = LIST) Set<@Valid Grant> grants,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record ChangeGrantsRequest(
            ActorId actor,
            @Size(max = LIST) Set<@Valid Grant> grants,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}

    record RemoveMemberRequest(
            ActorId actor,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber) implements CommandBody {}

    record SetAccessPolicyRequest(
            @Valid AccessPolicy policy,
            @Size(max = TEXT) @Nullable String reason,
            @Size(max = NAME) @Nullable String decisionNumber)
            implements CommandBody {}
}
