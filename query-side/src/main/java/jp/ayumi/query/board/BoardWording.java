package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.query.plan.history.ReadableDates;
import jp.ayumi.web.language.Sentences;

/** What a board says: Japanese, or English where that is asked for. */
record BoardWording(Sentences sentences, Locale locale) {

    /** @param language as a language tag */
    static BoardWording in(Sentences sentences, String language) {
        return new BoardWording(sentences, Locale.forLanguageTag(language));
    }

    String tell(Saying saying) {
        Map<String, String> arguments = new HashMap<>();
        saying.arguments().forEach((name, value) -> arguments.put(name, inWords(value)));
        return text(saying.key(), arguments);
    }

    private String inWords(Object value) {
        if (value instanceof LocalDate date) {
            return ReadableDates.date(date, locale);
        }
        if (value instanceof FiscalYear year) {
            return ReadableDates.fiscalYear(year.startYear(), locale);
        }
        if (value instanceof Enum<?> constant) {
            return text("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(), Map.of());
        }
        return value.toString();
    }

    private String text(String key, Map<String, String> arguments) {
        return sentences
                .find("board." + key, locale, arguments)
                .orElseThrow(() -> new IllegalStateException("no words for board." + key));
    }
}
