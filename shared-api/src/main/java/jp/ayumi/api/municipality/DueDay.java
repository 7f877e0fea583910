package jp.ayumi.api.municipality;

import java.time.LocalDate;
import java.time.Month;
import jp.ayumi.api.FiscalYear;

/**
 * 期限の月日: a day that comes in every fiscal year, for example 31 May; January to March lie in its second calendar year.
 *
 * @param month 1 to 12
 * @param day of the month; never 29 February
 */
public record DueDay(int month, int day) {

    /** The date in a fiscal year. */
    public LocalDate in(FiscalYear year) {
        int calendarYear = month < Month.APRIL.getValue() ? year.startYear() + 1 : year.startYear();
        return LocalDate.of(calendarYear, month, day);
    }
}
