package jp.ayumi.api.publication;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link PublishedPlansView}; nothing is answered when there is no such municipality.
 *
 * @param asOf only what had been published by this day; {@code null} for all
 */
public record ListPublishedPlans(
        MunicipalityId municipality, @Nullable LocalDate asOf) implements Question {}
