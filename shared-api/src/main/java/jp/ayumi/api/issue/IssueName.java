package jp.ayumi.api.issue;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** What an issue is called within its municipality, as it stands in addresses. */
public record IssueName(String value) implements Identifier {

    public IssueName {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
