package jp.ayumi.query.planyear.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Baseline;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Target;
import jp.ayumi.api.planyear.Achievement;
import jp.ayumi.api.planyear.Figure;
import jp.ayumi.api.planyear.IndicatorChange;
import jp.ayumi.api.planyear.IndicatorYearView;
import jp.ayumi.api.planyear.Tendency;
import jp.ayumi.query.planyear.IndicatorYearRow;
import jp.ayumi.query.planyear.IndicatorYearRow.ReportedActual;
import org.jspecify.annotations.Nullable;

/** An indicator against its baseline and its target. What is missing stays missing. */
final class IndicatorYears {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IndicatorYears() {}

    static IndicatorYearView of(
            Indicator indicator, FiscalYear year, @Nullable IndicatorYearRow row, @Nullable LocalDate endedOn) {
        Optional<ReportedActual> latest = Optional.ofNullable(row).flatMap(IndicatorYearRow::latest);
        BigDecimal actual = latest.map(reported -> reported.actual().value()).orElse(null);
        BigDecimal target = target(indicator, year);
        return new IndicatorYearView(
                indicator.id(),
                indicator.of(),
                indicator.name(),
                indicator.unit(),
                indicator.source(),
                indicator.better(),
                indicator.baseline(),
                target,
                indicator.targets().stream()
                        .filter(one -> one.fiscalYear().compareTo(year) > 0)
                        .min(Comparator.comparing(Target::fiscalYear))
                        .orElse(null),
                indicator.noTargetReason(),
                indicator.unchangedWithin(),
                Figure.of(actual),
                latest.map(reported -> reported.period().to()).orElse(null),
                latest.map(reported -> reported.actual().note()).orElse(null),
                latest.map(ReportedActual::record).orElse(null),
                latest.map(ReportedActual::trace).orElse(null),
                change(indicator, actual),
                achievement(indicator, target, actual),
                endedOn != null);
    }

    static @Nullable BigDecimal target(Indicator indicator, FiscalYear year) {
        return indicator.targets().stream()
                .filter(one -> one.fiscalYear().equals(year))
                .findFirst()
                .map(Target::value)
                .orElse(null);
    }

    static @Nullable IndicatorChange change(Indicator indicator, @Nullable BigDecimal actual) {
        Baseline baseline = indicator.baseline();
        if (baseline == null || actual == null) {
            return null;
        }
        BigDecimal difference = actual.subtract(baseline.value());
        BigDecimal unchanged = indicator.unchangedWithin() == null ? BigDecimal.ZERO : indicator.unchangedWithin();
        if (difference.abs().compareTo(unchanged) <= 0) {
            return new IndicatorChange(difference, Tendency.UNCHANGED);
        }
        boolean rose = difference.signum() > 0;
        boolean better = rose == (indicator.better() == BetterDirection.UP);
        return new IndicatorChange(difference, better ? Tendency.BETTER : Tendency.WORSE);
    }

    private static @Nullable Achievement achievement(
            Indicator indicator, @Nullable BigDecimal target, @Nullable BigDecimal actual) {
        if (target == null || actual == null) {
            return null;
        }
        boolean up = indicator.better() == BetterDirection.UP;
        int distance = actual.compareTo(target);
        BigDecimal ofTarget = up && target.signum() > 0 ? percent(actual, target) : null;
        return new Achievement(
                up ? distance >= 0 : distance <= 0, ofWay(indicator.baseline(), target, actual), ofTarget);
    }

    private static @Nullable BigDecimal ofWay(@Nullable Baseline baseline, BigDecimal target, BigDecimal actual) {
        if (baseline == null || target.compareTo(baseline.value()) == 0) {
            return null;
        }
        return percent(actual.subtract(baseline.value()), target.subtract(baseline.value()));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
