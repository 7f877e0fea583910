package jp.ayumi.query.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.query.plan.history.HistoryRow;
import jp.ayumi.query.plan.history.HistorySentences;
import jp.ayumi.query.plan.history.NamesThen;
import jp.ayumi.query.plan.history.ReadableDates;
import jp.ayumi.web.language.Sentences;
import org.jspecify.annotations.Nullable;

/** The words of the comparison in the reader's language. */
final class ReplayWords {

    /**
     * Fields whose values are names of the program, by the last step of their path, and the kind of thing they name; what means
     * something else of one kind of subject has that kind before it, and the branch where two of them differ.
     */
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
            Map.entry("status", "ProgressStatus"),
            Map.entry("opinions/kind", "OpinionKind"),
            Map.entry("opinions/stance", "Stance"),
            Map.entry("opinions/destination", "Destination"),
            Map.entry("issues/seenIn", "SeenIn"),
            Map.entry("snapshots/kind", "SnapshotKind"),
            Map.entry("snapshots/outcome", "OutcomeKind"),
            Map.entry("editions/kind", "EditionKind"),
            Map.entry("editions/snapshots/kind", "SnapshotKind"),
            Map.entry("editions/channel", "Channel"),
            Map.entry("gatherings/kind", "GatheringKind"),
            Map.entry("meetings/purposes", "MeetingPurpose"),
            Map.entry("meetings/outcomes/kind", "OutcomeKind"));

    private static final Set<String> YEARS = Set.of("fiscalYear", "fromFiscalYear", "midTermYear", "first", "last");
    private static final Set<String> DAYS = Set.of("from", "to", "on", "date");
    private static final String LISTED = "、";

    private final Sentences sentences;
    private final Locale language;

    ReplayWords(Sentences sentences, String language) {
        this.sentences = sentences;
        this.language = Locale.forLanguageTag(language);
    }

    /** What happened, in words. */
    String happened(HistoryRow row, NamesThen names) {
        return new HistorySentences(sentences, language, names).sentence(row.sentence(), row.arguments());
    }

    /** When it was recorded, as people in Japan say it. */
    String moment(Instant recorded) {
        return ReadableDates.moment(recorded, language);
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

    /** @param others what a step is called that is no word of the program */
    String label(String field, UnaryOperator<String> others) {
        return HistorySentences.label(sentences, language, field, others);
    }

    /**
     * A value as people read it; what somebody wrote is left as it is.
     *
     * @param kind of the subject
     */
    String value(String kind, String field, String value) {
        String name = field.substring(field.lastIndexOf('/') + 1);
        if (YEARS.contains(name) && value.matches("[0-9]{4}")) {
            return fiscalYear(value);
        }
        if (name.endsWith("On") || DAYS.contains(name)) {
            return day(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return text("value." + value);
        }
        @Nullable String coded = codes(kind, field, name);
        return coded == null ? value : coded(coded, value);
    }

    String fiscalYear(String startYear) {
        return ReadableDates.fiscalYear(Integer.parseInt(startYear), language);
    }

    private static @Nullable String codes(String kind, String field, String name) {
        String branch = field.substring(0, Math.max(0, field.indexOf('/')));
        return Stream.of(kind + "/" + branch + "/" + name, kind + "/" + name, name)
                .map(CODED::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    String day(String value) {
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
