package jp.ayumi.query.readers;

import java.util.Optional;
import jp.ayumi.api.access.AccessPolicy;
import jp.ayumi.api.access.EffectiveGrants;

/** A municipality that has recorded nothing: what the token says, holds. */
public final class NobodyRecorded {

    public static final Memberships IN_ANY = (asker, municipality) ->
            EffectiveGrants.of(asker.roles(), asker.organization(), Optional.empty(), AccessPolicy.OPEN);

    private NobodyRecorded() {}
}
