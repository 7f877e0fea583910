package jp.ayumi.query.plan.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import jp.ayumi.web.language.Sentences;

/** The history in the reader's language. */
public final class HistorySentences {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** The last step of what has one value beside what it is the value of. */
    private static final String VALUE = "value";

    /** The arguments that are identifiers. */
    private static final Map<String, NamedKind> NAMED = Map.of(
            "organization", NamedKind.ORGANIZATION,
            "area", NamedKind.AREA,
            "council", NamedKind.COUNCIL,
            "issue", NamedKind.ISSUE,
            "counterpart", NamedKind.PLAN,
            "predecessor", NamedKind.PLAN,
            "parent", NamedKind.PLAN);

    private final Sentences sentences;
    private final Locale language;
    private final NamesThen names;

    /** @param names what things were called when it happened */
    public HistorySentences(Sentences sentences, Locale language, NamesThen names) {
        this.sentences = sentences;
        this.language = language;
        this.names = names;
    }

    /** The sentence of a key; the key itself never reaches a reader, a missing sentence is a fault of the program. */
    public String sentence(String key, Map<String, String> arguments) {
        Map<String, String> readable = new HashMap<>();
        arguments.forEach((name, value) -> readable.put(name, readable(name, value)));
        return text(key, readable);
    }

    /**
     * The name of a field in words: what it is, and in brackets which part of it.
     *
     * @param others what a step is called that is no word of the program
     */
    public static String label(Sentences sentences, Locale language, String field, UnaryOperator<String> others) {
        List<String> steps = new ArrayList<>(List.of(field.split("/")));
        if (steps.size() > 1 && steps.get(steps.size() - 1).equals(VALUE)) {
            steps.remove(steps.size() - 1);
        }
        List<String> words = steps.stream()
                .map(step -> sentences
                        .find("field." + step, language, Map.of())
                        .orElseGet(() -> YEAR.matcher(step).matches()
                                ? ReadableDates.fiscalYear(Integer.parseInt(step), language)
                                : others.apply(step)))
                .toList();
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        String parts = String.join(english ? ", " : "、", words.subList(1, words.size()));
        return parts.isEmpty() ? words.get(0) : words.get(0) + (english ? " (" : "(") + parts + ")";
    }

    private String readable(String name, String value) {
        if (name.equals("fiscalYear") || name.equals("fromFiscalYear")) {
            return ReadableDates.fiscalYear(Integer.parseInt(value), language);
        }
        if (name.endsWith("On") || name.equals("from") || name.equals("to")) {
            return ReadableDates.date(LocalDate.parse(value), language);
        }
        NamedKind kind = NAMED.get(name);
        return kind == null ? value : names.of(kind, value);
    }

    private String text(String key, Map<String, String> arguments) {
        return sentences
                .find(key, language, arguments)
                .orElseThrow(() -> new IllegalStateException("no sentence for " + key));
    }
}
