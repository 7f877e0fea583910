package jp.ayumi.query.replay;

import java.util.Locale;
import java.util.Map;
import jp.ayumi.api.plan.ElementLevel;
import jp.ayumi.query.plan.history.Excerpt;
import jp.ayumi.query.plan.history.NamedKind;

/** What a committee member calls a subject: by the plan's own names of its levels, and by titles and not by identifiers. */
record SubjectNames(Subjects subjects, ReplayWords words) {

    ReadableValues values() {
        return new ReadableValues(subjects, this, words);
    }

    String name(String subject) {
        String[] steps = subject.split("/");
        return switch (steps[0]) {
            case "elements" -> element(steps[1]);
            case "years" -> ofYear(subject, steps);
            case "beside" -> beside(subject, steps);
            default ->
                steps.length == 1
                        ? words.text("subject." + steps[0])
                        : words.text("subject.of." + steps[0], "name", readable(subject, steps));
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
        String kind = "subject.year." + steps[2];
        return switch (steps[2]) {
            case "annual-plan" -> words.text(kind, "year", year, "by", organization(steps[3]));
            case "self-evaluations" ->
                words.text(kind, "year", year, "action", subjects.title(steps[3]), "by", organization(steps[4]));
            case "directions" -> words.text(kind, "year", year, "action", subjects.title(steps[3]));
            case "progress" ->
                words.text(
                        kind,
                        "year",
                        year,
                        "action",
                        subjects.title(said(subject, "action")),
                        "by",
                        organization(said(subject, "organization")),
                        "from",
                        words.day(said(subject, "period/from")),
                        "to",
                        words.day(said(subject, "period/to")));
            case "reviews" ->
                words.text(kind, "year", year, "body", said(subject, "body"), "on", words.day(said(subject, "heldOn")));
            case "opinions" ->
                words.text(kind, "year", year, "council", council(subject), "text", Excerpt.of(said(subject, "text")));
            case "snapshots" ->
                words.text(kind, "year", year, "what", words.value("snapshots", "kind", said(subject, "kind")));
            default -> words.text(kind, "year", year);
        };
    }

    private String beside(String subject, String[] steps) {
        String kind = "subject.beside." + steps[1];
        return switch (steps[1]) {
            case "opinions" ->
                words.text(
                        kind,
                        "plan",
                        subjects.names().of(NamedKind.PLAN, steps[2]),
                        "year",
                        words.fiscalYear(steps[3]),
                        "council",
                        council(subject),
                        "text",
                        Excerpt.of(said(subject, "text")));
            case "issues" ->
                words.text(kind, "area", area(said(subject, "area")), "text", Excerpt.of(said(subject, "text")));
            case "pledges" -> words.text(kind, "area", area(steps[2]), "group", said(subject, "group"));
            case "meetings" -> {
                Map<String, String> fields = subjects.fields(subject);
                String day = fields.getOrDefault("heldOn", fields.getOrDefault("date", ""));
                yield words.text(
                        kind, "council", subjects.names().of(NamedKind.COUNCIL, steps[2]), "on", words.day(day));
            }
            default -> words.text(kind, "title", said(subject, "title"));
        };
    }

    /** What is named by a fiscal year, a code or an identifier is told in words. */
    private String readable(String subject, String[] steps) {
        return switch (steps[0]) {
            case "mid-term-reviews" -> words.fiscalYear(steps[1]);
            case "revision-decisions" -> words.value(steps[0], "trigger", steps[1]);
            case "lessons" -> Excerpt.of(said(subject, "text"));
            default -> subjects.names().of(NamedKind.PLAN, steps[1]);
        };
    }

    private String said(String subject, String field) {
        return subjects.fields(subject).getOrDefault(field, "");
    }

    private String council(String subject) {
        return subjects.names().of(NamedKind.COUNCIL, said(subject, "council"));
    }

    private String organization(String id) {
        return subjects.names().of(NamedKind.ORGANIZATION, id);
    }

    private String area(String id) {
        return subjects.names().of(NamedKind.AREA, id);
    }
}
