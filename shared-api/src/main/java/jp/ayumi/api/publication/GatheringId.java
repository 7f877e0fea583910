package jp.ayumi.api.publication;

import java.util.regex.Pattern;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Slug;
import jp.ayumi.api.municipality.MunicipalityId;

/** 発表と共有の場: a gathering, written {@code municipality/gathering}, for example {@code kohoku/forum-2024}. */
public record GatheringId(String value) implements AggregateId {

    private static final Pattern SHAPE = Pattern.compile(Slug.PATTERN + "/" + Slug.PATTERN);

    public GatheringId {
        Slug.require(value, SHAPE);
    }

    public static GatheringId of(MunicipalityId municipality, String name) {
        return new GatheringId(municipality.value() + "/" + Slug.require(name));
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
        return "gathering/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
