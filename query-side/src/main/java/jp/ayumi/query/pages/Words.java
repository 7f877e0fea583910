package jp.ayumi.query.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.api.access.Role;
import jp.ayumi.web.language.Sentences;

/** What pages say themselves, in the reader's language: keys that begin with {@code pages.}. */
public record Words(Sentences sentences, Locale locale) {

    /** Where words for constants stand: the pages' own first, then those of comparisons and of boards. */
    private static final List<String> HOMES = List.of("pages.", "replay.value.", "board.word.");

    /** @param namesAndValues for the placeholders: a name, its value, and so on */
    public String say(String key, Object... namesAndValues) {
        Map<String, String> arguments = new HashMap<>();
        for (int at = 0; at + 1 < namesAndValues.length; at += 2) {
            arguments.put(String.valueOf(namesAndValues[at]), String.valueOf(namesAndValues[at + 1]));
        }
        return sentences
                .find("pages." + key, locale, arguments)
                .orElseThrow(() -> new IllegalStateException("no words for pages." + key));
    }

    /** What roles are called; one that nobody knows any more as it was written. */
    public String roles(Collection<String> roles) {
        return roles.stream()
                .map(role -> Role.ofClaim(role).map(this::word).orElse(role))
                .collect(Collectors.joining(say("comma")));
    }

    public boolean isEnglish() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The word for a constant: {@code <home><type>.<name>}. */
    public String word(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return HOMES.stream()
                .flatMap(home -> sentences.find(home + key, locale, Map.of()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no word for " + key));
    }
}
