package jp.ayumi.api.municipality;

import jp.ayumi.api.Identifier;
import jp.ayumi.api.Slug;

/** 団体: who is responsible for actions; unique in the municipality. */
public record OrganizationId(String value) implements Identifier {

    public OrganizationId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
