package jp.ayumi.api.board;

import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What of a board is wanted; {@code null} leaves nothing out.
 *
 * @param organization what it owns, and what the councils own that it runs as secretariat
 * @param council what it owns, and what concerns it: its meetings, its members and its opinions
 */
public record BoardChoice(
        @Nullable OrganizationId organization,
        @Nullable CouncilId council,
        @Nullable DueState state,
        @Nullable BoardKind kind) {

    public static final BoardChoice EVERYTHING = new BoardChoice(null, null, null, null);
}
