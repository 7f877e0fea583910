package jp.ayumi.api.opinion;

import jp.ayumi.api.AggregateId;
import jp.ayumi.api.planyear.PlanYearId;

/**
 * 意見の綴り: the opinions on one plan year, written as the plan year is, for example {@code kuki/city-3/2024}. One history
 * holds them all, so that closing the year looks at all of them at once.
 */
public record OpinionBookId(String value) implements AggregateId {

    public OpinionBookId {
        new PlanYearId(value);
    }

    public static OpinionBookId of(PlanYearId planYear) {
        return new OpinionBookId(planYear.value());
    }

    public PlanYearId planYear() {
        return new PlanYearId(value);
    }

    @Override
    public String streamId() {
        return "opinions/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
