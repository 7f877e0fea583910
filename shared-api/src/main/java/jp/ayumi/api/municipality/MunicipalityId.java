package jp.ayumi.api.municipality;

import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Slug;

/** 自治体: the tenant, for example {@code tomakomai}. */
public record MunicipalityId(String value) implements AggregateId {

    public MunicipalityId {
        Slug.require(value);
    }

    @Override
    public String streamId() {
        return "municipality/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
