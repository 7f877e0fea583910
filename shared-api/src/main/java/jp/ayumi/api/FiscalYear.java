package jp.ayumi.api;

import java.time.LocalDate;
import java.time.Month;

/**
 * 年度: the year from 1 April to 31 March, named by the calendar year in which it begins. 令和7年度 is 2025.
 *
 * @param startYear the calendar year of its first day, 1989 to 2200
 */
public record FiscalYear(int startYear) implements Comparable<FiscalYear> {

    public FiscalYear {
        if (startYear < 1989 || startYear > 2200) {
            throw new IllegalValueException("FISCAL_YEAR_OUT_OF_RANGE", String.valueOf(startYear));
        }
    }

    /** The fiscal year in which the date lies. */
    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() < Month.APRIL.getValue() ? date.getYear() - 1 : date.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    public FiscalYear next() {
        return new FiscalYear(startYear + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(startYear - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** The start year, as it stands in addresses. */
    @Override
    public String toString() {
        return Integer.toString(startYear);
    }
}
