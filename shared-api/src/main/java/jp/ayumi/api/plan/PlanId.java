package jp.ayumi.api.plan;

import java.util.regex.Pattern;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Slug;
import jp.ayumi.api.municipality.MunicipalityId;

/** 計画: written {@code municipality/plan}, for example {@code tomakomai/city-3}. */
public record PlanId(String value) implements AggregateId {

    private static final Pattern SHAPE = Pattern.compile(Slug.PATTERN + "/" + Slug.PATTERN);

    public PlanId {
        Slug.require(value, SHAPE);
    }

    /** The plan that its municipality calls by the given name. */
    public static PlanId of(MunicipalityId municipality, String name) {
        return new PlanId(municipality.value() + "/" + Slug.require(name));
    }

    public MunicipalityId municipality() {
        return new MunicipalityId(value.substring(0, value.indexOf('/')));
    }

    /** The plan's name within its municipality. */
    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String streamId() {
        return "plan/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
