package jp.ayumi.api;

import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** What can be asked of the query side. Whoever guards the answers learns from the type whose they are. */
public interface Question {

    /** The municipality it is about; {@code null} for what belongs to none: the list of all, and the log as a whole. */
    @Nullable
    MunicipalityId municipality();
}
