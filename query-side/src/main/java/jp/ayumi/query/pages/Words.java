package jp.ayumi.query.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.web.language.Sentences;

/** What pages say themselves, in the reader's language: keys that begin with {@code pages.}. */
public record Words(Sentences sentences, Locale locale) {

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
                .map(role ->
                        sentences.find("pages.role." + role, locale, Map.of()).orElse(role))
                .collect(Collectors.joining(say("comma")));
    }

    public boolean isEnglish() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The word for a constant: {@code pages.<type>.<name>}. */
    public String word(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
