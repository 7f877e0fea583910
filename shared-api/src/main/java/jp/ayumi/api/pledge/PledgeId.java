package jp.ayumi.api.pledge;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** 地域で取り組むこと: one pledge; unique in its area. */
public record PledgeId(String value) implements Identifier {

    public PledgeId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
