package jp.ayumi.api.snapshot;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** What a snapshot is called within its municipality, as it stands in addresses. */
public record SnapshotName(String value) implements Identifier {

    public SnapshotName {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
