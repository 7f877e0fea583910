package jp.ayumi.api.snapshot;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** 報告: one handing over of a snapshot to councils; unique in its snapshot. */
public record ReportId(String value) implements Identifier {

    public ReportId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
