package jp.ayumi.api.planyear;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** One review by a body; unique in its plan year. */
public record ReviewId(String value) implements Identifier {

    public ReviewId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
