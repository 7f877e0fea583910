package jp.ayumi.api.council;

import java.util.regex.Pattern;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Slug;
import jp.ayumi.api.municipality.MunicipalityId;

/** 会議体: written {@code municipality/council}, for example {@code kuki/promotion-committee}. */
public record CouncilId(String value) implements AggregateId {

    private static final Pattern SHAPE = Pattern.compile(Slug.PATTERN + "/" + Slug.PATTERN);

    public CouncilId {
        Slug.require(value, SHAPE);
    }

    public static CouncilId of(MunicipalityId municipality, String name) {
        return new CouncilId(municipality.value() + "/" + Slug.require(name));
    }

    public MunicipalityId municipality() {
        return new MunicipalityId(value.substring(0, value.indexOf('/')));
    }

    /** Its name within its municipality. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String streamId() {
        return "council/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
