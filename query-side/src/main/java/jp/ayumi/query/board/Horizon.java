package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.ayumi.api.FiscalYear;

/**
 * The days that a board looks at.
 *
 * @param on the day on which it is looked at
 * @param last nothing is told that is due later
 */
record Horizon(LocalDate on, LocalDate last) {

    static Horizon of(LocalDate on, int within) {
        return new Horizon(on, on.plusDays(within));
    }

    boolean reaches(LocalDate due) {
        return !due.isAfter(last);
    }

    /** Whether a day is so near that notice of it is given. */
    boolean notices(LocalDate day, int noticeDays) {
        return reaches(day) && !day.minusDays(noticeDays).isAfter(on);
    }

    /** The fiscal years that it touches. */
    Set<FiscalYear> years() {
        return new TreeSet<>(List.of(FiscalYear.of(on), FiscalYear.of(last)));
    }
}
