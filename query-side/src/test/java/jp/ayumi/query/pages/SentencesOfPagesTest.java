package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SentencesOfPagesTest {

    /** What a template says with a key that stands there in full. */
    private static final Pattern SAID = Pattern.compile("\\.say\\('([a-zA-Z.-]+)'[,)]");

    private final Sentences sentences = Sentences.ofClassPath();

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameDetails() throws IOException {
        Map<String, String> japanese = keys("classpath*:messages/pages*.properties", false);
        assertThat(japanese).isNotEmpty().isEqualTo(keys("classpath*:messages/pages*.properties", true));
    }

    @Test
    void everythingThatTemplatesSayCanBeSaid() throws IOException {
        for (Resource template : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.html")) {
            Matcher said = SAID.matcher(template.getContentAsString(StandardCharsets.UTF_8));
            while (said.find()) {
                assertThat(sentences.find("pages." + said.group(1), Locale.JAPANESE, Map.of()))
                        .as(template.getFilename() + " says " + said.group(1))
                        .isPresent();
            }
        }
    }

    /** Each key with the names of its placeholders. */
    private static Map<String, String> keys(String files, boolean english) throws IOException {
        Map<String, String> keys = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
            if (String.valueOf(file.getFilename()).endsWith("_en.properties") == english) {
                Properties properties = new Properties();
                try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(text);
                }
                properties.forEach((key, value) -> keys.put(
                        String.valueOf(key),
                        Arrays.toString(Pattern.compile("\\{[a-zA-Z]+}")
                                .matcher(String.valueOf(value))
                                .results()
                                .map(found -> found.group())
                                .sorted()
                                .toArray())));
            }
        }
        return keys;
    }
}
