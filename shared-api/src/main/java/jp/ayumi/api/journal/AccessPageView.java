package jp.ayumi.api.journal;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * A page of who read the journal or an export, the newest first.
 *
 * @param next the number to go on after; {@code null} on the last page
 */
public record AccessPageView(
        MunicipalityId municipality,
        List<AccessView> accesses,
        @Nullable Long next) {

    public AccessPageView {
        accesses = List.copyOf(accesses);
    }
}
