package jp.ayumi.api.plan;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** A goal, measure, action or indicator of a plan; unique in the plan over all four, and never used again. */
public record ElementId(String value) implements Identifier {

    public ElementId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
