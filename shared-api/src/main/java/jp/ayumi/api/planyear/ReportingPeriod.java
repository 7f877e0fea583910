package jp.ayumi.api.planyear;

import java.time.LocalDate;
import jp.ayumi.api.IllegalValueException;

/**
 * The days a progress record speaks of, both included; within one fiscal year.
 */
public record ReportingPeriod(LocalDate from, LocalDate to) {
    public ReportingPeriod {
        if (to.isBefore(from)) {
            throw new IllegalValueException("PERIOD_ENDS_BEFORE_IT_BEGINS", from + "/" + to);
        }
    }
}
