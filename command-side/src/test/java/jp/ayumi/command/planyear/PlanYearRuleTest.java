package jp.ayumi.command.planyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That a refusal fills every placeholder is asserted wherever a test meets one: {@link Sentences#requireFilled}. */
class PlanYearRuleTest {

    @ParameterizedTest
    @EnumSource(PlanYearRule.class)
    void everyRuleSaysInBothLanguagesWhatIsWrongAndWhatToDo(PlanYearRule rule) {
        for (ResourceBundle language : Sentences.LANGUAGES) {
            assertThat(language.getString(rule.name() + ".detail")).isNotBlank();
            assertThat(language.getString(rule.name() + ".action")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(PlanYearRule.class)
    void theLanguagesTellTheSame(PlanYearRule rule) {
        assertThat(Sentences.placeholders(Sentences.LANGUAGES.get(0), rule.name()))
                .isEqualTo(Sentences.placeholders(Sentences.LANGUAGES.get(1), rule.name()));
    }
}
