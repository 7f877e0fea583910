package jp.ayumi.api.journal;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Roles as they were exercised: what the tokens of commands said, up to the end of a day. A role that nobody has used is not
 * here, and that somebody lost one shows only in commands that came later: who is given which role, the issuer of the tokens
 * knows.
 *
 * @param complete whether these are all; otherwise the latest {@value #MOST}
 */
public record ExercisedRolesView(
        MunicipalityId municipality, LocalDate on, List<ExercisedRoleView> actors, boolean complete) {

    /** How many are told at most. */
    public static final int MOST = 1000;

    public ExercisedRolesView {
        actors = List.copyOf(actors);
    }
}
