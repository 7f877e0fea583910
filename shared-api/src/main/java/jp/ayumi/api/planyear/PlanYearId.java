package jp.ayumi.api.planyear;

import java.util.regex.Pattern;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Slug;
import jp.ayumi.api.plan.PlanId;

/** 年度のPDCA: written {@code municipality/plan/year}, for example {@code tomakomai/city-3/2024}. */
public record PlanYearId(String value) implements AggregateId {

    private static final Pattern SHAPE = Pattern.compile(Slug.PATTERN + "/" + Slug.PATTERN + "/[0-9]{4}");

    public PlanYearId {
        Slug.require(value, SHAPE);
        fiscalYearOf(value);
    }

    public static PlanYearId of(PlanId plan, FiscalYear year) {
        return new PlanYearId(plan.value() + "/" + year.startYear());
    }

    public PlanId plan() {
        return new PlanId(value.substring(0, value.lastIndexOf('/')));
    }

    public FiscalYear fiscalYear() {
        return fiscalYearOf(value);
    }

    private static FiscalYear fiscalYearOf(String value) {
        return new FiscalYear(Integer.parseInt(value.substring(value.lastIndexOf('/') + 1)));
    }

    @Override
    public String streamId() {
        return "plan-year/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
