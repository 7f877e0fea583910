package jp.ayumi.api.municipality;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** 地区: a part of a municipality; unique in the municipality over all divisions. */
public record AreaId(String value) implements Identifier {

    public AreaId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
