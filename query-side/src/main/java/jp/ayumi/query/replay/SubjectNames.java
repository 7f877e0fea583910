package jp.ayumi.query.replay;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.plan.ElementLevel;

/** What a committee member calls a subject: by the plan's own names of its levels, and by titles and not by identifiers. */
record SubjectNames(Subjects subjects, ReplayWords words) {

    /** Subjects of a plan year that name an action with the step behind theirs. */
    private static final Set<String> OF_ACTION = Set.of("self-evaluations", "directions");

    String name(String subject) {
        String[] steps = subject.split("/");
        return switch (steps[0]) {
            case "elements" -> element(steps[1]);
            case "years" -> ofYear(subject, steps);
            default ->
                steps.length == 1
                        ? words.text("subject." + steps[0])
                        : words.text("subject.of." + steps[0], "name", readable(steps));
        };
    }

    String element(String id) {
        return words.text("subject.element", "level", level(subjects.level(id)), "title", subjects.title(id));
    }

    private String level(ElementLevel level) {
        String name = level.name().toLowerCase(Locale.ROOT);
        Map<String, String> profile = subjects.fields("profile");
        return profile.getOrDefault("levels/" + name, words.text("level." + name));
    }

    private String ofYear(String subject, String[] steps) {
        String year = words.fiscalYear(steps[1]);
        if (steps.length == 2) {
            return words.text("subject.year", "year", year);
        }
        String kind = steps[2];
        if (steps.length == 3) {
            return words.text("subject.year." + kind, "year", year);
        }
        String name = OF_ACTION.contains(kind) ? subjects.title(steps[3]) : steps[3];
        if (kind.equals("progress")) {
            String action = subjects.fields(subject).getOrDefault("action", "");
            return words.text("subject.year.progress", "year", year, "action", subjects.title(action), "name", name);
        }
        return words.text("subject.year." + kind, "year", year, "name", name, "by", steps.length > 4 ? steps[4] : "");
    }

    /** What is named by a fiscal year or by a code is told in words. */
    private String readable(String[] steps) {
        return switch (steps[0]) {
            case "mid-term-reviews" -> words.fiscalYear(steps[1]);
            case "revision-decisions" -> words.value("trigger", steps[1]);
            default -> steps[1];
        };
    }
}
