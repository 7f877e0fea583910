package jp.ayumi.query.access;

import java.util.Optional;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.access.EffectiveGrants;
import jp.ayumi.api.access.Member;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.projection.PresentRows;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.readers.Asker;
import jp.ayumi.query.readers.Memberships;
import org.springframework.stereotype.Component;

/** What the municipality has recorded, looked up anew for every question; also when the question is about the past. */
@Component
class AccessMemberships implements Memberships {

    private final PresentRows present;

    AccessMemberships(PresentRows present) {
        this.present = present;
    }

    @Override
    public EffectiveGrants of(Asker asker, MunicipalityId municipality) {
        if (asker.actor() == null) {
            return EffectiveGrants.NONE;
        }
        ReadModel rows = present.of(municipality);
        Optional<BookRow> book = rows.get(AccessTables.BOOKS, municipality.value());
        // Whoever has recorded nothing is asked for nothing more.
        Optional<Member> recorded = book.flatMap(said ->
                        rows.get(AccessTables.MEMBERS, AccessTables.key(municipality, new ActorId(asker.actor()))))
                .map(MemberRow::member);
        return EffectiveGrants.of(
                asker.roles(),
                asker.organization(),
                recorded,
                book.map(BookRow::policy).orElse(AccessPolicy.OPEN));
    }
}
