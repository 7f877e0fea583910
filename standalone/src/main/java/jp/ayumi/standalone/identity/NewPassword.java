package jp.ayumi.standalone.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a password must be that somebody chooses. Length protects; no sorts of characters are asked for. */
public enum NewPassword {
    IS_LONG_ENOUGH,
    IS_NOT_CUT_OFF,
    IS_NOT_OBVIOUS,
    IS_TWICE_THE_SAME;

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** bcrypt looks at so many bytes and no more. */
    public static final int LONGEST = 72;

    private static final int FEWEST_DIFFERENT = 5;

    /** The first rule that a password breaks; none when it may be taken. */
    public static Optional<NewPassword> brokenBy(String name, String password, String again) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(IS_LONG_ENOUGH);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(IS_NOT_CUT_OFF);
        }
        if (password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(IS_NOT_OBVIOUS);
        }
        return password.equals(again) ? Optional.empty() : Optional.of(IS_TWICE_THE_SAME);
    }
}
