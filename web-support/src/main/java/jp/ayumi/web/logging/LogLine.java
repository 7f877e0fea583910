package jp.ayumi.web.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import jp.ayumi.web.correlation.CorrelationId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * One event of the log as one line, whatever it says: nobody who can make the program log a text of theirs can make it look
 * like a line of ours. Time, level, the request's name, who says it, what. An operator who wants another form sets
 * {@code logging.structured.format.*}.
 */
public final class LogLine implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneId.systemDefault());
    private static final Pattern ENDS_OF_LINES = Pattern.compile("\\s*[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]+\\s*");

    /** Also what turns the direction of writing, or steers a terminal. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    @Override
    public String format(ILoggingEvent event) {
        String line = TIME.format(event.getInstant()) + " " + event.getLevel() + " ["
                + event.getMDCPropertyMap().getOrDefault(CorrelationId.MDC_KEY, "") + "] " + event.getLoggerName()
                + ": " + event.getFormattedMessage() + failure(event.getThrowableProxy());
        return INVISIBLE
                        .matcher(ENDS_OF_LINES.matcher(line.strip()).replaceAll(" | "))
                        .replaceAll("\uFFFD")
                + "\n";
    }

    private static String failure(@Nullable IThrowableProxy thrown) {
        if (thrown == null) {
            return "";
        }
        return " ("
                + (thrown instanceof ThrowableProxy known ? Failure.of(known.getThrowable()) : thrown.getClassName())
                + ")";
    }
}
