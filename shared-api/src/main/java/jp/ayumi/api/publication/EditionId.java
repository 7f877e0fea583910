package jp.ayumi.api.publication;

import java.util.regex.Pattern;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Slug;
import jp.ayumi.api.municipality.MunicipalityId;

/** 公表物: an edition, written {@code municipality/edition}, for example {@code kohoku/district-news-2024}. */
public record EditionId(String value) implements AggregateId {

    private static final Pattern SHAPE = Pattern.compile(Slug.PATTERN + "/" + Slug.PATTERN);

    public EditionId {
        Slug.require(value, SHAPE);
    }

    public static EditionId of(MunicipalityId municipality, String name) {
        return new EditionId(municipality.value() + "/" + Slug.require(name));
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
        return "edition/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
