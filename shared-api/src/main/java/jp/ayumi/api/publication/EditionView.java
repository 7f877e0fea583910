package jp.ayumi.api.publication;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An edition and its distribution log.
 *
 * @param version of the edition, the ETag of a change
 * @param position the last event that is shown
 * @param content as JSON, for reading; the bytes that the hash is over are served beside it
 * @param replaces the withdrawn edition that this one corrects
 * @param replacedBy the editions that correct this one
 * @param withdrawal {@code null} while it stands
 */
public record EditionView(
        EditionId edition,
        EditionKind kind,
        String title,
        LocalDate publishedOn,
        long version,
        long position,
        List<FrozenSnapshot> snapshots,
        String sha256,
        Map<String, Object> content,
        @Nullable EditionId replaces,
        List<EditionId> replacedBy,
        List<DistributionView> distributions,
        @Nullable WithdrawalView withdrawal,
        Trace published) {
    public EditionView {
        snapshots = List.copyOf(snapshots);
        content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
        replacedBy = List.copyOf(replacedBy);
        distributions = List.copyOf(distributions);
    }
}
