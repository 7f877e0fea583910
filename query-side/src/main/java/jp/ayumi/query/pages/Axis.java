package jp.ayumi.query.pages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale with ticks at round numbers.
 *
 * @param ticks ascending, at least two; the first and last bound the scale
 */
record Axis(List<BigDecimal> ticks) {

    private static final BigDecimal STEPS = BigDecimal.valueOf(4);

    /** Covers all values; a single one has room around it. */
    static Axis covering(List<BigDecimal> values) {
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal most = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        if (least.compareTo(most) == 0) {
            least = least.subtract(BigDecimal.ONE);
            most = most.add(BigDecimal.ONE);
        }
        BigDecimal step = roundStep(most.subtract(least).divide(STEPS, MathContext.DECIMAL64));
        BigDecimal tick = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>(List.of(tick));
        while (tick.compareTo(most) < 0) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return new Axis(List.copyOf(ticks));
    }

    /** Where a value stands: 0 at the first tick, 1 at the last. */
    double at(BigDecimal value) {
        BigDecimal first = ticks.get(0);
        BigDecimal whole = ticks.get(ticks.size() - 1).subtract(first);
        return value.subtract(first).divide(whole, MathContext.DECIMAL64).doubleValue();
    }

    /** The next of 1, 2, 5, 10 … that is not less. */
    private static BigDecimal roundStep(BigDecimal step) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(step.precision() - step.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal round = power.multiply(BigDecimal.valueOf(factor));
            if (round.compareTo(step) >= 0) {
                return round;
            }
        }
        return power.scaleByPowerOfTen(1);
    }
}
