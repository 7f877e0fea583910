package jp.ayumi.api.issue;

import java.util.regex.Pattern;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Slug;
import jp.ayumi.api.municipality.MunicipalityId;

/** 地域課題: written {@code municipality/issue}. */
public record IssueId(String value) implements AggregateId {

    private static final Pattern SHAPE = Pattern.compile(Slug.PATTERN + "/" + Slug.PATTERN);

    public IssueId {
        Slug.require(value, SHAPE);
    }

    public static IssueId of(MunicipalityId municipality, String name) {
        return new IssueId(municipality.value() + "/" + Slug.require(name));
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
        return "issue/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
