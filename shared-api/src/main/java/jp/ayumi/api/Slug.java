package jp.ayumi.api;

import java.util.regex.Pattern;

/** The spelling of identifiers that people choose: short, readable in an address, the same in every system. */
public final class Slug {

    /** Lower-case letters, digits and inner hyphens, 1 to 64 characters. */
    public static final String PATTERN = "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?";

    private static final Pattern SLUG = Pattern.compile(PATTERN);

    private Slug() {}

    /**
     * Returns the text unchanged if it is a slug.
     *
     * @throws IllegalValueException with code {@code IDENTIFIER_MALFORMED} otherwise
     */
    public static String require(String text) {
        return require(text, SLUG);
    }

    /** The same for an identifier made of several slugs. */
    public static String require(String text, Pattern pattern) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalValueException("IDENTIFIER_MALFORMED", text);
        }
        return text;
    }
}
