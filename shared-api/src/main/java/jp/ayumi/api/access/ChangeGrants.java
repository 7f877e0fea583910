package jp.ayumi.api.access;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * 権限を改める: say what a member may from now on; it replaces what was granted before.
 */
public record ChangeGrants(MunicipalityId municipality, ActorId actor, Set<Grant> grants) implements AccessCommand {

    public ChangeGrants {
        grants = OrderedSets.copyOf(grants);
    }
}
