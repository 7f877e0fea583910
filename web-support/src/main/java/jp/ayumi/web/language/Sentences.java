package jp.ayumi.web.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * All sentences of all modules, by key and language: every {@code messages/*.properties} on the class path, in UTF-8; a file
 * whose name ends in {@code _en} is English, any other Japanese. Placeholders have names: {@code {max}}. An argument that is the
 * key of a word ({@code ProgressStatus.COMPLETED}, told as {@code word.ProgressStatus.COMPLETED}), or a list of such keys, is
 * told by the word.
 */
public final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private static final String WORD = "word.";

    private final Map<String, String> japanese;
    private final Map<String, String> english;

    private Sentences(Map<String, String> japanese, Map<String, String> english) {
        this.japanese = Map.copyOf(japanese);
        this.english = Map.copyOf(english);
    }

    /**
     * Reads the class path.
     *
     * @throws IllegalStateException if two files say different things under one key: which one is read first would decide
     */
    public static Sentences ofClassPath() {
        try {
            ResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();
            return of(classPath.getResources("classpath*:messages/*.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sentences of(Resource... files) throws IOException {
        Map<String, String> japanese = new LinkedHashMap<>();
        Map<String, String> english = new LinkedHashMap<>();
        for (Resource file : files) {
            String name = String.valueOf(file.getFilename());
            read(file, name.endsWith("_en.properties") ? english : japanese);
        }
        return new Sentences(japanese, english);
    }

    private static void read(Resource file, Map<String, String> sentences) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            String sentence = properties.getProperty(key);
            String known = sentences.putIfAbsent(key, sentence);
            if (known != null && !known.equals(sentence)) {
                throw new IllegalStateException(
                        "%s says something else under %s than a file before it".formatted(file.getFilename(), key));
            }
        }
    }

    /** The sentence with its placeholders filled in; a placeholder without an argument becomes an ellipsis. */
    public Optional<String> find(String key, Locale locale, Map<String, String> arguments) {
        boolean inEnglish = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        Map<String, String> sentences = inEnglish ? english : japanese;
        String comma = inEnglish ? ", " : "、";
        return Optional.ofNullable(sentences.get(key))
                .map(text -> fill(text, name -> inWords(arguments.getOrDefault(name, "…"), sentences, comma)));
    }

    private static String fill(String text, UnaryOperator<String> arguments) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(arguments.apply(found.group(1))));
    }

    /** What somebody wrote is left as it is: only keys have words, and a list needs one for each. */
    private static String inWords(String argument, Map<String, String> sentences, String comma) {
        List<String> keys =
                Arrays.stream(argument.split(", ")).map(WORD::concat).toList();
        if (!sentences.keySet().containsAll(keys)) {
            return argument;
        }
        return keys.stream().map(sentences::get).collect(Collectors.joining(comma));
    }
}
