package jp.ayumi.api.plan;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** What a plan is called within its municipality, as it stands in addresses: {@code city-3} of {@code tomakomai/city-3}. */
public record PlanName(String value) implements Identifier {

    public PlanName {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
