package jp.ayumi.api.pledge;

import java.util.regex.Pattern;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Slug;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;

/** The pledges of one area: written {@code municipality/area}. */
public record PledgeBookId(String value) implements AggregateId {

    private static final Pattern SHAPE = Pattern.compile(Slug.PATTERN + "/" + Slug.PATTERN);

    public PledgeBookId {
        Slug.require(value, SHAPE);
    }

    public static PledgeBookId of(MunicipalityId municipality, AreaId area) {
        return new PledgeBookId(municipality.value() + "/" + area.value());
    }

    public MunicipalityId municipality() {
        return new MunicipalityId(value.substring(0, value.indexOf('/')));
    }

    public AreaId area() {
        return new AreaId(value.substring(value.indexOf('/') + 1));
    }

    @Override
    public String streamId() {
        return "pledges/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
