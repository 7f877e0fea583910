package jp.ayumi.acceptance.support;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Request bodies about what districts lack. */
public final class IssueBodies {

    private IssueBodies() {}

    /** @param confirmed kinds of seeming personal data that somebody has found to be harmless */
    public static String issue(String id, String area, String text, String seenIn, String on, String... confirmed) {
        return """
                {"issue":"%s","area":"%s","text":"%s","seenIn":"%s","raisedOn":"%s","confirmed":%s}""".formatted(id, area, text, seenIn, on, list(confirmed));
    }

    public static String commonIssue(String id, String title, String text, String... issues) {
        return """
                {"common":"%s","title":"%s","text":"%s","issues":%s,"reason":"多くの地区に同じ声があるため"}""".formatted(id, title, text, list(issues));
    }

    public static String takeUp(String plan, String action) {
        return """
                {"plan":"%s","action":"%s"}""".formatted(plan, action);
    }

    public static String hearBack(String through, String text, String on) {
        return """
                {"through":"%s","text":"%s","heardOn":"%s"}""".formatted(through, text, on);
    }

    private static String list(String... texts) {
        return Arrays.stream(texts).map(text -> '"' + text + '"').collect(joining(",", "[", "]"));
    }
}
