package jp.ayumi.api.council;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/**
 * What a council is called within its municipality, as it stands in addresses: {@code promotion-committee} of
 * {@code kuki/promotion-committee}.
 */
public record CouncilName(String value) implements Identifier {

    public CouncilName {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
