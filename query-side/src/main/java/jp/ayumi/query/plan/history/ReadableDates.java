package jp.ayumi.query.plan.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.api.Japan;

/** Dates as people read them: 令和7年4月1日 and 令和7年度 in Japanese, 2025-04-01 and FY2025 in English. */
public final class ReadableDates {

    /** Since Meiji 6. */
    private static final LocalDate FIRST = LocalDate.of(1873, Month.JANUARY, 1);

    /** The JDK looks for a name in its bundles every time: a page of many dates would be made of that. */
    private static final Map<JapaneseEra, String> ERAS = Arrays.stream(JapaneseEra.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), era -> era.getDisplayName(TextStyle.FULL, Locale.JAPAN)));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ReadableDates() {}

    /** To the minute, as clocks in Japan show it. */
    public static String moment(Instant instant, Locale language) {
        return date(Japan.dayOf(instant), language) + " " + TIME.format(instant.atZone(Japan.ZONE));
    }

    /** Before {@link #FIRST} the old calendar was in use, and there is no such day in it. */
    public static String date(LocalDate date, Locale language) {
        return english(language) || date.isBefore(FIRST)
                ? date.toString()
                : eraYear(date) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** An era that began in April or on 1 May gives its name to the whole fiscal year. */
    public static String fiscalYear(int startYear, Locale language) {
        return english(language) ? "FY" + startYear : eraYear(LocalDate.of(startYear, Month.MAY, 1)) + "年度";
    }

    private static String eraYear(LocalDate date) {
        JapaneseDate inEra = JapaneseDate.from(date);
        int year = inEra.get(ChronoField.YEAR_OF_ERA);
        return ERAS.get(inEra.getEra()) + (year == 1 ? "元" : year);
    }

    private static boolean english(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
