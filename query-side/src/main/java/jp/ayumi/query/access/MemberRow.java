package jp.ayumi.query.access;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.access.AccessMemberView;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.Grant;
import jp.ayumi.api.access.Member;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.journal.PersonOfActor;
import org.jspecify.annotations.Nullable;

/** An actor whom the municipality has recorded. */
record MemberRow(
        ActorId actor,
        @Nullable OrganizationId organization,
        Set<Grant> grants,
        boolean removed,
        Trace admitted,
        Trace last) {

    MemberRow {
        grants = OrderedSets.copyOf(grants);
    }

    MemberRow granted(Set<Grant> anew, Trace trace) {
        return new MemberRow(actor, organization, anew, removed, admitted, trace);
    }

    MemberRow left(Trace trace) {
        return new MemberRow(actor, organization, Set.of(), true, admitted, trace);
    }

    Member member() {
        return new Member(organization, grants, removed);
    }

    AccessMemberView view() {
        return new AccessMemberView(
                actor, PersonOfActor.of(actor.value()), organization, grants, removed, admitted, last);
    }
}
