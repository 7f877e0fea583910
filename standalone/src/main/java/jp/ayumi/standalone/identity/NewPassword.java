package jp.ayumi.standalone.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be that somebody chooses. Length protects; no sorts of characters are asked for. What is obvious is
 * estimated by zxcvbn: common passwords, words, names, keyboards, sequences, and the words of this place.
 */
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

    private static final List<String> WORDS_OF_THIS_PLACE = List.of("ayumi", "あゆみ", "歩み");

    private static final Zxcvbn GUESSES = new Zxcvbn();

    /** Of 0 to 4: a hundred million guesses, far more than anybody is allowed at the door. */
    private static final int STRONG = 3;

    /** So many characters tell; more of them would only take longer. */
    private static final int MEASURED = 24;

    /**
     * Each may stand for several letters, and all readings are tried: with many of them that takes seconds, and anybody may
     * send one. What has more kinds than these is no common password.
     */
    private static final String SIGNS = "([{<|@!$+%";

    private static final int MOST_SIGNS = 3;

    /** The first rule that a password breaks; none when it may be taken. */
    public static Optional<NewPassword> brokenBy(String name, String password, String again) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(IS_LONG_ENOUGH);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(IS_NOT_CUT_OFF);
        }
        if (password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || guessed(name, password)) {
            return Optional.of(IS_NOT_OBVIOUS);
        }
        return password.equals(again) ? Optional.empty() : Optional.of(IS_TWICE_THE_SAME);
    }

    private static boolean guessed(String name, String password) {
        if (password.chars().filter(sign -> SIGNS.indexOf(sign) >= 0).distinct().count() > MOST_SIGNS) {
            return false;
        }
        List<String> words = new ArrayList<>(WORDS_OF_THIS_PLACE);
        words.add(name);
        String beginning = password.substring(0, Math.min(MEASURED, password.length()));
        return GUESSES.measure(beginning, words).getScore() < STRONG;
    }
}
