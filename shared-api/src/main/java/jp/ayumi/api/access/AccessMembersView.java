package jp.ayumi.api.access;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * 利用者と権限: who may do what, as the municipality recorded it.
 *
 * @param version of what is recorded of access, the ETag of a change
 * @param members also those who were removed; in an order that stays
 * @param next where the next page begins; {@code null} on the last one
 */
public record AccessMembersView(
        MunicipalityId municipality,
        long version,
        List<AccessMemberView> members,
        @Nullable String next) {
    public AccessMembersView {
        members = List.copyOf(members);
    }
}
