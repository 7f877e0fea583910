package jp.ayumi.api.council;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** An opaque person: who that is stands in a directory outside the log. */
public record PersonId(String value) implements Identifier {

    public PersonId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
