package jp.ayumi.api.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;

/**
 * A snapshot that a published edition holds.
 *
 * @param sha256 of its content, as the edition names it
 * @param content as JSON
 */
public record PublishedSnapshotView(
        SnapshotId snapshot, PlanYearId planYear, SnapshotKind kind, String sha256, Map<String, Object> content) {
    public PublishedSnapshotView {
        content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
    }
}
