package jp.ayumi.query.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.ayumi.query.plan.history.ReadableDates;
import jp.ayumi.web.language.Sentences;

/** What documents say themselves, in the reader's language: keys that begin with {@code document.}. */
record Wording(Sentences sentences, Locale locale) {

    /** @param namesAndValues for the placeholders: a name, its value, and so on */
    String say(String key, Object... namesAndValues) {
        Map<String, String> arguments = new HashMap<>();
        for (int at = 0; at + 1 < namesAndValues.length; at += 2) {
            arguments.put(String.valueOf(namesAndValues[at]), String.valueOf(namesAndValues[at + 1]));
        }
        return sentences
                .find("document." + key, locale, arguments)
                .orElseThrow(() -> new IllegalStateException("no words for document." + key));
    }

    String word(Enum<?> constant) {
        return word(constant.getDeclaringClass().getSimpleName(), constant.name());
    }

    /** The word for a constant as it was frozen: itself, when it is one that is no longer known. */
    String word(String type, String constant) {
        return sentences
                .find("document." + type + "." + constant, locale, Map.of())
                .orElse(constant);
    }

    String date(LocalDate date) {
        return ReadableDates.date(date, locale);
    }

    String year(int startYear) {
        return ReadableDates.fiscalYear(startYear, locale);
    }
}
