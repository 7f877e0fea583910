package jp.ayumi.api.access;

import jp.ayumi.api.AggregateId;
import jp.ayumi.api.municipality.MunicipalityId;

/** アクセス権の台帳 of one municipality, written as the municipality is. */
public record AccessId(String value) implements AggregateId {

    public AccessId {
        new MunicipalityId(value);
    }

    public static AccessId of(MunicipalityId municipality) {
        return new AccessId(municipality.value());
    }

    public MunicipalityId municipality() {
        return new MunicipalityId(value);
    }

    @Override
    public String streamId() {
        return "access/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
