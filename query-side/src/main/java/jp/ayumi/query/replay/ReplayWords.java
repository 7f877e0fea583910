package jp.ayumi.query.replay;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.query.plan.history.HistorySentences;
import jp.ayumi.query.plan.history.ReadableDates;
import jp.ayumi.web.language.Sentences;
import org.jspecify.annotations.Nullable;

/** The words of the comparison in the reader's language. */
final class ReplayWords {

    /** Fields whose values are names of the program, by the last step of their path, and the kind of thing they name. */
    static final Map<String, String> CODED = Map.ofEntries(
            Map.entry("kind", "PlanKind"),
            Map.entry("midTermReview", "MidTermReviewPolicy"),
            Map.entry("annualPlanAuthors", "OrganizationKind"),
            Map.entry("authorKind", "OrganizationKind"),
            Map.entry("supportTeamKinds", "OrganizationKind"),
            Map.entry("better", "BetterDirection"),
            Map.entry("trigger", "RevisionTrigger"),
            Map.entry("scope", "RevisionScope"),
            Map.entry("act", "Act"),
            Map.entry("state", "PlanYearState"),
            Map.entry("status", "ProgressStatus"));

    private static final Set<String> YEARS = Set.of("fiscalYear", "fromFiscalYear", "midTermYear", "first", "last");
    private static final String LISTED = "、";

    private final Sentences sentences;
    private final Locale language;
    private final HistorySentences history;

    ReplayWords(Sentences sentences, String language) {
        this.sentences = sentences;
        this.language = Locale.forLanguageTag(language);
        history = new HistorySentences(sentences, this.language);
    }

    HistorySentences history() {
        return history;
    }

    /** @param names and values by turns */
    String text(String key, String... names) {
        Map<String, String> arguments = new HashMap<>();
        for (int at = 0; at < names.length; at += 2) {
            arguments.put(names[at], names[at + 1]);
        }
        return sentences
                .find("replay." + key, language, arguments)
                .orElseThrow(() -> new IllegalStateException("no sentence for replay." + key));
    }

    String label(String field) {
        return history.label(field);
    }

    /** A value as people read it; what somebody wrote is left as it is. */
    String value(String field, String value) {
        String name = field.substring(field.lastIndexOf('/') + 1);
        if (YEARS.contains(name) && value.matches("[0-9]{4}")) {
            return fiscalYear(value);
        }
        if (name.endsWith("On") || name.equals("from") || name.equals("to")) {
            return day(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return text("value." + value);
        }
        @Nullable String kind = CODED.get(name);
        return kind == null ? value : coded(kind, value);
    }

    String fiscalYear(String startYear) {
        return ReadableDates.fiscalYear(Integer.parseInt(startYear), language);
    }

    private String day(String value) {
        try {
            return ReadableDates.date(LocalDate.parse(value), language);
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String coded(String kind, String values) {
        return Arrays.stream(values.split(LISTED))
                .map(value -> sentences
                        .find("replay.value." + kind + "." + value, language, Map.of())
                        .orElse(value))
                .collect(Collectors.joining(LISTED));
    }
}
