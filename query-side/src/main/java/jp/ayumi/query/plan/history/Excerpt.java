package jp.ayumi.query.plan.history;

/** The beginning of a text, as a name for what has none. */
public final class Excerpt {

    private static final int LONGEST = 30;

    private Excerpt() {}

    public static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * In one line; cut between characters, never within one.
     *
     * @param longest in characters
     */
    public static String of(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }
}
