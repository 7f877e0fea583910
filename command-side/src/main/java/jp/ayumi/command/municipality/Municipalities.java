package jp.ayumi.command.municipality;

import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityId;

/** Lets another slice read a municipality while it decides; the decision is then bound to what it read. */
@FunctionalInterface
public interface Municipalities {

    /** The municipality as of now, or empty when it is not registered. */
    Optional<MunicipalityState> now(MunicipalityId municipality);
}
