package jp.ayumi.api.journal;

import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal.
 *
 * @param next the cursor to go on after; {@code null} on the last page
 */
public record JournalPageView(
        MunicipalityId municipality,
        List<JournalLineView> commands,
        @Nullable String next) {

    public JournalPageView {
        commands = List.copyOf(commands);
    }
}
