package jp.ayumi.query.plan.history;

/** The beginning of a text, as a name for what has none. */
public final class Excerpt {

    private static final int LONGEST = 30;

    private Excerpt() {}

    /** In one line; cut between characters, never within one. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
