package jp.ayumi.api.publication;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** What a gathering is called within its municipality, as it stands in addresses. */
public record GatheringName(String value) implements Identifier {

    public GatheringName {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
