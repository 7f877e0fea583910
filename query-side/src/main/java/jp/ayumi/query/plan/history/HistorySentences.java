package jp.ayumi.query.plan.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.web.language.Sentences;

/** The history in the reader's language. */
public final class HistorySentences {

    private final Sentences sentences;
    private final Locale language;

    public HistorySentences(Sentences sentences, Locale language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** The sentence of a key; the key itself never reaches a reader, a missing sentence is a fault of the program. */
    public String sentence(String key, Map<String, String> arguments) {
        Map<String, String> readable = new HashMap<>();
        arguments.forEach((name, value) -> readable.put(name, readable(name, value)));
        return text(key, readable);
    }

    /** The name of a field in words: the known steps of its path in words, identifiers as they are. */
    public String label(String field) {
        return Stream.of(field.split("/"))
                .map(step -> sentences.find("field." + step, language, Map.of()).orElse(step))
                .collect(Collectors.joining(" "));
    }

    private String readable(String name, String value) {
        if (name.equals("fiscalYear") || name.equals("fromFiscalYear")) {
            return ReadableDates.fiscalYear(Integer.parseInt(value), language);
        }
        if (name.endsWith("On") || name.equals("from") || name.equals("to")) {
            return ReadableDates.date(LocalDate.parse(value), language);
        }
        return value;
    }

    private String text(String key, Map<String, String> arguments) {
        return sentences
                .find(key, language, arguments)
                .orElseThrow(() -> new IllegalStateException("no sentence for " + key));
    }
}
