package jp.ayumi.api.municipality;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** 区分: one way of dividing a municipality; unique in the municipality. */
public record AreaDivisionId(String value) implements Identifier {

    public AreaDivisionId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
