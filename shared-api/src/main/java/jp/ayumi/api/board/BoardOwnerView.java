package jp.ayumi.api.board;

import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is: an organisation or a council, never both.
 *
 * @param organization {@code null} for a council
 * @param council {@code null} for an organisation
 * @param name as people read it
 */
public record BoardOwnerView(
        @Nullable OrganizationId organization, @Nullable CouncilId council, String name) {}
