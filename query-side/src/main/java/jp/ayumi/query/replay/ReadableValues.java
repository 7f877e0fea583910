package jp.ayumi.query.replay;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.ayumi.query.plan.history.Excerpt;
import jp.ayumi.query.plan.history.NamedKind;
import org.jspecify.annotations.Nullable;

/** Fields and values of subjects as people read them: by name what events tell by identifier, as it was called at that moment. */
record ReadableValues(Subjects subjects, SubjectNames names, ReplayWords words) {

    /** Fields whose values are identifiers of what has a name, by the last step of their path; some hold several. */
    private static final Map<String, NamedKind> NAMED = Map.ofEntries(
            Map.entry("organization", NamedKind.ORGANIZATION),
            Map.entry("organizations", NamedKind.ORGANIZATION),
            Map.entry("owner", NamedKind.ORGANIZATION),
            Map.entry("presenter", NamedKind.ORGANIZATION),
            Map.entry("matchedBy", NamedKind.ORGANIZATION),
            Map.entry("raisedBy", NamedKind.ORGANIZATION),
            Map.entry("area", NamedKind.AREA),
            Map.entry("areas", NamedKind.AREA),
            Map.entry("council", NamedKind.COUNCIL),
            Map.entry("councils", NamedKind.COUNCIL),
            Map.entry("leadCouncil", NamedKind.COUNCIL),
            Map.entry("reportedBy", NamedKind.COUNCIL),
            Map.entry("plan", NamedKind.PLAN),
            Map.entry("counterpart", NamedKind.PLAN),
            Map.entry("predecessor", NamedKind.PLAN),
            Map.entry("replaces", NamedKind.EDITION));

    private static final Set<String> ELEMENTS =
            Set.of("action", "element", "indicator", "reflectedIn", Difference.PARENT, Difference.ENDED_WITH);

    /** Codes of the evaluation scheme: in which branch of it they are explained, and by which field. */
    private static final Map<String, String> OF_SCHEME =
            Map.of("grade", "grades/%s/label", "word", "directions/%s/label", "question", "questions/%s/text");

    private static final Pattern PLAN_YEAR = Pattern.compile("[a-z0-9-]+/([a-z0-9-]+)/([0-9]{4})");
    private static final String LISTED = "、";

    String label(String field) {
        return words.label(field, this::step);
    }

    String value(String subject, String field, String value) {
        String kind = Subjects.kind(subject);
        String name = field.substring(field.lastIndexOf('/') + 1);
        if (kind.equals("pairings")) {
            return each(value, subjects.of(subject.split("/")[1])::title);
        }
        if (kind.equals("district") && name.equals(Difference.PARENT)) {
            return subjects.names().of(NamedKind.PLAN, value);
        }
        if (kind.equals("common-issues") && name.equals("members")) {
            return each(value, issue -> subjects.names().of(NamedKind.ISSUE, issue));
        }
        if (name.equals("openOpinions")) {
            return opinions(subject, value);
        }
        @Nullable NamedKind named = NAMED.get(name);
        if (named != null) {
            return each(value, id -> subjects.names().of(named, id));
        }
        if (ELEMENTS.contains(name)) {
            return names.element(value);
        }
        @Nullable String explained = OF_SCHEME.get(name);
        if (explained != null) {
            return subjects.fields("scheme").getOrDefault(explained.formatted(value), value);
        }
        Matcher year = PLAN_YEAR.matcher(value);
        return name.equals("from") && year.matches()
                ? words.text(
                        "value.plan-year",
                        "plan",
                        subjects.names().of(NamedKind.PLAN, year.group(1)),
                        "year",
                        words.fiscalYear(year.group(2)))
                : words.value(kind, field, value);
    }

    private String opinions(String subject, String value) {
        return Arrays.stream(value.split(", "))
                .map(opinion -> words.text(
                        "value.quoted",
                        "text",
                        Excerpt.of(subjects.fields(subject + "/opinions/" + opinion)
                                .getOrDefault("text", opinion))))
                .collect(Collectors.joining());
    }

    /** A step that is no word of the program: an element, an organisation, or what says something of itself. */
    private String step(String step) {
        String title = subjects.title(step);
        return title.equals(step) ? subjects.names().of(NamedKind.ORGANIZATION, step) : title;
    }

    private static String each(String values, UnaryOperator<String> told) {
        return Arrays.stream(values.split(LISTED)).map(told).collect(Collectors.joining(LISTED));
    }
}
