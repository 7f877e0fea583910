package jp.ayumi.api.opinion;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** 意見: unique in its plan year. */
public record OpinionId(String value) implements Identifier {

    public OpinionId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
