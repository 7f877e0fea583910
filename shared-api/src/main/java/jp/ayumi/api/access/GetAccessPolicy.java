package jp.ayumi.api.access;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link AccessPolicyView}; nothing is answered when there is no such municipality.
 *
 * @param asOf what was recorded by the end of this day; {@code null} for now
 */
public record GetAccessPolicy(
        MunicipalityId municipality, @Nullable LocalDate asOf) implements Question {}
