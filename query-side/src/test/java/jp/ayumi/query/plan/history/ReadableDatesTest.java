package jp.ayumi.query.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadableDatesTest {

    @Property
    void aDayReadsBackWhateverTheEra(@ForAll @IntRange(min = -35_000, max = 80_000) int days) {
        LocalDate day = LocalDate.EPOCH.plusDays(days);
        String read = ReadableDates.date(day, Locale.JAPANESE);
        assertThat(yearOf(read)).isEqualTo(day.getYear());
        assertThat(read).endsWith("年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
    }

    @Property
    void aFiscalYearIsNamedByTheEraOfMostOfIt(@ForAll @IntRange(min = 1989, max = 2200) int year) {
        assertThat(yearOf(ReadableDates.fiscalYear(year, Locale.JAPANESE))).isEqualTo(year);
    }

    @Test
    void theFirstYearOfAnEraHasNoNumber() {
        assertThat(ReadableDates.date(LocalDate.parse("2019-05-01"), Locale.JAPANESE))
                .isEqualTo("令和元年5月1日");
        assertThat(ReadableDates.date(LocalDate.parse("2019-04-30"), Locale.JAPANESE))
                .isEqualTo("平成31年4月30日");
        assertThat(ReadableDates.fiscalYear(2019, Locale.JAPANESE)).isEqualTo("令和元年度");
        assertThat(ReadableDates.fiscalYear(2025, Locale.JAPANESE)).isEqualTo("令和7年度");
    }

    @Test
    void aDayOfTheOldCalendarAndOneInEnglishAreWrittenAsInAddresses() {
        assertThat(ReadableDates.date(LocalDate.parse("1872-12-31"), Locale.JAPANESE))
                .isEqualTo("1872-12-31");
        assertThat(ReadableDates.date(LocalDate.parse("2025-04-01"), Locale.ENGLISH))
                .isEqualTo("2025-04-01");
    }

    @Test
    void aMomentIsToldByTheClocksOfJapan() {
        assertThat(ReadableDates.moment(Instant.parse("2025-03-31T15:00:00Z"), Locale.JAPANESE))
                .isEqualTo("令和7年4月1日 00:00");
    }

    /** From the era's name and year alone, as a person would count. */
    private static int yearOf(String read) {
        int before = read.startsWith("令和")
                ? 2018
                : read.startsWith("平成") ? 1988 : read.startsWith("昭和") ? 1925 : read.startsWith("大正") ? 1911 : 1867;
        String year = read.substring(2, read.indexOf('年'));
        return before + (year.equals("元") ? 1 : Integer.parseInt(year));
    }
}
