package jp.ayumi.acceptance.support;

/** Request bodies about what a plan taught, and what its successor makes of it. */
public final class LessonBodies {

    private LessonBodies() {}

    public static String lesson(String id, String text, int year, String action) {
        return """
                {"lesson":"%s","text":"%s","origin":{"fiscalYear":%d,"element":"%s"}}""".formatted(id, text, year, action);
    }

    /** One lesson that an element of the successor takes up. */
    public static String carried(String predecessor, String lesson, String text, String reflectedIn) {
        return """
                {"predecessor":"%s","fates":[{"lesson":"%s","text":"%s","reflectedIn":"%s","remark":"次期計画の取組とした"}]}""".formatted(predecessor, lesson, text, reflectedIn);
    }
}
