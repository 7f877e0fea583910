package jp.ayumi.query.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import jp.ayumi.api.Japan;
import jp.ayumi.log.LogReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns moments into positions of the log, for records of which a row keeps the event and not the time. */
@Component
public class RecordedDays {

    /** Later instants are beyond what a database can compare, and in the future for all who read this. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final LocalDate LAST_DAY = LocalDate.parse("9999-12-30");
    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;

    private final LogReader log;

    public RecordedDays(LogReader log) {
        this.log = log;
    }

    /** Whether what stands at a position had been recorded by the end of a day in Japan; everything had without a day. */
    public LongPredicate by(@Nullable LocalDate asOf) {
        OptionalLong last = asOf == null ? OptionalLong.empty() : endOf(asOf);
        return position -> last.isEmpty() || position <= last.getAsLong();
    }

    /** Where the log ended with a day in Japan, 0 when nothing was recorded yet; empty when the day's end has not come. */
    public OptionalLong endOf(LocalDate day) {
        if (day.isAfter(LAST_DAY)) {
            return OptionalLong.empty();
        }
        return day.isBefore(FIRST_DAY)
                ? OptionalLong.of(0)
                : positionAt(
                        day.plusDays(1).atStartOfDay(Japan.ZONE).toInstant().minusNanos(1));
    }

    /** Where the log ended at an instant; empty when it has not come yet. */
    public OptionalLong positionAt(Instant instant) {
        if (instant.isBefore(Instant.EPOCH)) {
            return OptionalLong.of(0);
        }
        return instant.isAfter(LATEST) ? OptionalLong.empty() : log.positionAt(instant);
    }
}
