package jp.ayumi.command.planyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.ayumi.api.Refusal;

/** What people read when a rule refuses. */
final class Sentences {

    static final List<ResourceBundle> LANGUAGES = List.of(bundle(Locale.ROOT), bundle(Locale.ENGLISH));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Sentences() {}

    /** Every refusal that a test meets must fill every placeholder of its sentences, in every language. */
    static void requireFilled(Refusal refusal) {
        for (ResourceBundle language : LANGUAGES) {
            assertThat(refusal.arguments().keySet())
                    .as("arguments of %s", refusal.code())
                    .containsAll(placeholders(language, refusal.code()));
        }
    }

    static List<String> placeholders(ResourceBundle language, String code) {
        String sentences = language.getString(code + ".detail") + language.getString(code + ".action");
        return PLACEHOLDER
                .matcher(sentences)
                .results()
                .map(MatchResult::group)
                .map(group -> group.substring(1, group.length() - 1))
                .distinct()
                .sorted()
                .toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages/rules",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
