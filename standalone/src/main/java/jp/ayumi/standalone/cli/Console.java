package jp.ayumi.standalone.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ayumi.standalone.text.Sentence;

/** What people read: in the language of their terminal, and in both where it does not say. */
public final class Console {

    private final PrintStream out;
    private final List<Locale> languages;

    Console(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.languages = languages(environment);
    }

    void line() {
        out.println();
    }

    /** Something to copy: not translated. */
    void verbatim(String text) {
        out.println(text);
    }

    void say(String key, Object... details) {
        say(Sentence.of(key, details));
    }

    void say(Sentence sentence) {
        sayIn(sentence::in);
    }

    void sayIn(Function<Locale, String> sentence) {
        out.println(languages.stream().map(sentence).distinct().collect(Collectors.joining(" / ")));
    }

    private static List<Locale> languages(Map<String, String> environment) {
        String language = List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        if (language.startsWith("ja")) {
            return List.of(Locale.JAPANESE);
        }
        return language.startsWith("en") ? List.of(Locale.ENGLISH) : List.of(Locale.JAPANESE, Locale.ENGLISH);
    }
}
