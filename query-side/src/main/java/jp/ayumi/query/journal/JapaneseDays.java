package jp.ayumi.query.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import jp.ayumi.api.Japan;

/** Days as people in Japan count them, as instants that PostgreSQL can hold. */
final class JapaneseDays {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 2);
    private static final LocalDate LAST = Year.of(9999).atDay(1);

    private JapaneseDays() {}

    static OffsetDateTime start(LocalDate day) {
        LocalDate possible = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return possible.atStartOfDay(Japan.ZONE).toOffsetDateTime();
    }

    /** The first moment after a day. */
    static OffsetDateTime end(LocalDate day) {
        return start(day.isAfter(LAST) ? LAST : day.plusDays(1));
    }
}
