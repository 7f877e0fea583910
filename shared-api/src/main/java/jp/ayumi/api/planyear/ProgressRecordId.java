package jp.ayumi.api.planyear;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** One record of progress; unique in its plan year. */
public record ProgressRecordId(String value) implements Identifier {

    public ProgressRecordId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
