package jp.ayumi.api.access;

import java.util.Set;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * A member may what is told here, and nothing that was granted before.
 */
public record GrantsChanged(MunicipalityId municipality, ActorId actor, Set<Grant> grants) implements AccessEvent {

    public GrantsChanged {
        grants = OrderedSets.copyOf(grants);
    }
}
