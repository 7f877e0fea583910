package jp.ayumi.api.planyear;

/** How many actions were given one grade of the plan's scheme. */
public record GradeCount(String code, String label, int actions) {}
