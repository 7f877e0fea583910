package jp.ayumi.api.publication;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** What an edition is called within its municipality, as it stands in addresses. */
public record EditionName(String value) implements Identifier {

    public EditionName {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
