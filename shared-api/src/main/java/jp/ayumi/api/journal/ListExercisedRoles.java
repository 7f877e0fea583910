package jp.ayumi.api.journal;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for {@link ExercisedRolesView}.
 *
 * @param on up to the end of this day in Japan
 * @param actor only this actor
 * @param role only where this role was among them
 */
public record ListExercisedRoles(
        MunicipalityId municipality,
        LocalDate on,
        @Nullable String actor,
        @Nullable String role) implements Question {}
