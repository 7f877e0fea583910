package jp.ayumi.query.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.query.plan.history.ReadableDates;
import org.jspecify.annotations.Nullable;

/**
 * What the layout and every template have at hand as {@code page}.
 *
 * @param title of the page; its one {@code h1}
 * @param crumbs the way to it from the entrance
 * @param person who has signed in, as people would say it; {@code null} for nobody
 * @param assets where styles and scripts lie; changes when one of them does
 * @param live the stream that tells of changes; {@code null} when the page does not change under its reader
 */
public record Page(
        PageRequest request,
        Words words,
        String title,
        List<Crumb> crumbs,
        @Nullable String person,
        String assets,
        @Nullable String live) {

    /** A step on the way to a page. */
    public record Crumb(String title, String address) {}

    public String language() {
        return request.language();
    }

    public String say(String key, Object... namesAndValues) {
        return words.say(key, namesAndValues);
    }

    public String word(Enum<?> constant) {
        return words.word(constant);
    }

    /** See {@link PageRequest#to}. */
    public String to(String address) {
        return request.to(address);
    }

    public String asset(String name) {
        return assets + name;
    }

    /** 令和7年4月1日 */
    public String date(LocalDate date) {
        return ReadableDates.date(date, words.locale());
    }

    /** 令和7年4月1日 09:00, in Japan. */
    public String moment(Instant instant) {
        return ReadableDates.moment(instant, words.locale());
    }

    /** What may be known, as people read it. */
    public String known() {
        String known = String.valueOf(request.knownAt());
        try {
            return moment(OffsetDateTime.parse(known).toInstant());
        } catch (DateTimeParseException e) {
            return words.say("time.record", "position", known);
        }
    }

    /** 令和7年度 */
    public String year(FiscalYear year) {
        return ReadableDates.fiscalYear(year.startYear(), words.locale());
    }

    /** Which contents of a plan: those of its adoption (策定), or those after one of its revisions (見直し). */
    public String contents(int revision) {
        return revision == 0 ? words.say("plan.as-adopted") : words.say("plan.revised", "number", revision);
    }

    /** Without zeros that say nothing; a dash for what is missing. */
    public String number(@Nullable BigDecimal value) {
        return value == null ? "–" : value.stripTrailingZeros().toPlainString();
    }
}
