package jp.ayumi.api.access;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link AccessMembersView}; nothing is answered when there is no such municipality.
 *
 * @param after where the page before ended; {@code null} for the first one
 * @param limit at most so many members
 * @param asOf what was recorded by the end of this day; {@code null} for now
 */
public record ListAccessMembers(
        MunicipalityId municipality,
        @Nullable String after,
        int limit,
        @Nullable LocalDate asOf) implements Question {}
