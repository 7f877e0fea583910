package jp.ayumi.query.access;

import jp.ayumi.api.access.ActorId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.journal.PersonOfActor;
import jp.ayumi.query.projection.ReadTable;

/** The tables of access. */
final class AccessTables {

    /** By municipality and the hash of the actor, whose id may hold what no key may. */
    static final ReadTable<MemberRow> MEMBERS = new ReadTable<>("access_member", MemberRow.class);

    /** By municipality. */
    static final ReadTable<BookRow> BOOKS = new ReadTable<>("access_book", BookRow.class);

    private AccessTables() {}

    static String key(MunicipalityId municipality, ActorId actor) {
        return municipality + "/" + PersonOfActor.of(actor.value());
    }
}
