package jp.ayumi.api.journal;

import java.util.regex.Pattern;
import jp.ayumi.api.IllegalValueException;

/**
 * A place in the journal. Commands stand where their first event stands in the log; refused ones stand after what the log
 * held when they were recorded, in the order in which they were. Written {@code position-refusal}, for example {@code 120-0}.
 *
 * @param position in the log
 * @param refusal number of the refusal; 0 for an accepted command
 */
public record JournalCursor(long position, long refusal) {

    /** As it is written. */
    public static final String PATTERN = "[0-9]{1,18}-[0-9]{1,18}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** @throws IllegalValueException with code {@code IDENTIFIER_MALFORMED} when the text is none */
    public static JournalCursor of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalValueException("IDENTIFIER_MALFORMED", text);
        }
        int hyphen = text.indexOf('-');
        return new JournalCursor(Long.parseLong(text.substring(0, hyphen)), Long.parseLong(text.substring(hyphen + 1)));
    }

    @Override
    public String toString() {
        return position + "-" + refusal;
    }
}
