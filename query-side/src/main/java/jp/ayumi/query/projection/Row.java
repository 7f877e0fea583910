package jp.ayumi.query.projection;

import java.util.Locale;

/**
 * A row of a {@link ReadTable}.
 *
 * @param key unique in the table; plain ASCII, so that every store sorts it alike
 * @param partition what it is listed by, for example the plan; never changes
 * @param position the event that made it so: with it this version begins
 */
public record Row<R>(String key, String partition, long position, R content) {

    public Row {
        if (!key.chars().allMatch(character -> character > ' ' && character < 127)) {
            throw new IllegalArgumentException("not an ASCII key: " + key);
        }
    }

    /** A part of a key that sorts as the number does. */
    public static String sortable(long number) {
        return String.format(Locale.ROOT, "%019d", number);
    }

    /** The same with the greatest number first. */
    public static String sortableDescending(long number) {
        return sortable(Long.MAX_VALUE - number);
    }
}
