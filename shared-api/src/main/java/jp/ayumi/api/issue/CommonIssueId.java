package jp.ayumi.api.issue;

import java.util.regex.Pattern;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Slug;
import jp.ayumi.api.municipality.MunicipalityId;

/** 共通課題: written {@code municipality/common-issue}. */
public record CommonIssueId(String value) implements AggregateId {

    private static final Pattern SHAPE = Pattern.compile(Slug.PATTERN + "/" + Slug.PATTERN);

    public CommonIssueId {
        Slug.require(value, SHAPE);
    }

    public static CommonIssueId of(MunicipalityId municipality, String name) {
        return new CommonIssueId(municipality.value() + "/" + Slug.require(name));
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
        return "common-issue/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
