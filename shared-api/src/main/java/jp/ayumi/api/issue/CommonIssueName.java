package jp.ayumi.api.issue;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** What a common issue is called within its municipality, as it stands in addresses. */
public record CommonIssueName(String value) implements Identifier {

    public CommonIssueName {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
