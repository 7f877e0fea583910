package jp.ayumi.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.IllegalValueException;

/**
 * 計画期間: the fiscal years of a plan, both included.
 */
public record Term(FiscalYear first, FiscalYear last) {
    public Term {
        if (last.compareTo(first) < 0) {
            throw new IllegalValueException("TERM_ENDS_BEFORE_IT_BEGINS", first + "-" + last);
        }
    }

    public boolean contains(FiscalYear year) {
        return first.compareTo(year) <= 0 && year.compareTo(last) <= 0;
    }

    public boolean contains(LocalDate date) {
        return contains(FiscalYear.of(date));
    }

    /** Its fiscal years in order. */
    public List<FiscalYear> years() {
        return IntStream.rangeClosed(first.startYear(), last.startYear())
                .mapToObj(FiscalYear::new)
                .toList();
    }
}
