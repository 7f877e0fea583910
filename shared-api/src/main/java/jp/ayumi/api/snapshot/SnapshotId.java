package jp.ayumi.api.snapshot;

import java.util.regex.Pattern;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Slug;
import jp.ayumi.api.municipality.MunicipalityId;

/** 凍結した記録: written {@code municipality/snapshot}; once taken it never changes. */
public record SnapshotId(String value) implements AggregateId {

    private static final Pattern SHAPE = Pattern.compile(Slug.PATTERN + "/" + Slug.PATTERN);

    public SnapshotId {
        Slug.require(value, SHAPE);
    }

    public static SnapshotId of(MunicipalityId municipality, String name) {
        return new SnapshotId(municipality.value() + "/" + Slug.require(name));
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
        return "snapshot/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
