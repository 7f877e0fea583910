package jp.ayumi.command.municipality;

import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityId;

/** Lets another slice read a municipality while it decides; the decision is then bound to what it read. */
@FunctionalInterface
public interface Municipalities {

    /** The municipality as of now, or empty when it is not registered. */
    Optional<MunicipalityState> now(MunicipalityId municipality);

    /** The same without binding the decision: for what a change at the same moment does no harm to. */
    default Optional<MunicipalityState> glance(MunicipalityId municipality) {
        return now(municipality);
    }
}
