package jp.ayumi.command.planyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.ayumi.api.Refusal;
import jp.ayumi.api.access.Role;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.kernel.RuleSentences;
import jp.ayumi.command.plan.PlanRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants and fields that a refusal names reach the reader as words. */
class WordsTest {

    @Test
    void aConstantIsToldInTheReadersLanguage() {
        Refusal refusal = PlanYearRule.STATUS_AND_PERCENTAGE_AGREE
                .refused(Pointer.NONE, "status", ProgressStatus.COMPLETED, "percent", 50)
                .refusal();

        assertThat(RuleSentences.told(refusal, Locale.JAPANESE)).startsWith("状態「完了」と進捗率 50 が合っていません。");
        assertThat(RuleSentences.told(refusal, Locale.ENGLISH)).startsWith("The status “completed” and 50 percent");
    }

    @Test
    void aListOfConstantsIsToldWordByWord() {
        Refusal refusal = PlanYearRule.AN_ANNUAL_PLAN_IS_WRITTEN_BY_ITS_AUTHORS
                .refused(
                        Pointer.NONE,
                        "organization",
                        "npo-1",
                        "kind",
                        OrganizationKind.NPO,
                        "authors",
                        List.of(OrganizationKind.WARD_OFFICE, OrganizationKind.CARE_PLAZA))
                .refusal();

        assertThat(RuleSentences.told(refusal, Locale.JAPANESE))
                .startsWith("団体 npo-1（NPO・ボランティア団体）は年間計画の作成者ではありません。作成者は区役所、地域ケアプラザです。");
        assertThat(RuleSentences.told(refusal, Locale.ENGLISH)).contains("its authors are ward office, care plaza.");
    }

    @Test
    void whatSomebodyWroteIsLeftAsItIs() {
        String text = "OrganizationKind.NPO, と書いた";
        Refusal refusal = PlanRule.A_CARRIED_LESSON_KEEPS_ITS_WORDS
                .refused(Pointer.NONE, "lesson", "l1", "text", text)
                .refusal();

        assertThat(RuleSentences.told(refusal, Locale.JAPANESE)).contains(text);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasAWord(Enum<?> constant) {
        RuleSentences.requireToldInWords(PlanYearRule.STATUS_AND_PERCENTAGE_AGREE
                .refused(Pointer.NONE, "status", constant, "percent", 50)
                .refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"grades", "directions", "questions"})
    void everyPartOfTheEvaluationSchemeHasAWord(String field) {
        Refusal refusal = PlanRule.A_SCHEME_NEEDS_GRADES_DIRECTIONS_AND_QUESTIONS
                .refused(Pointer.NONE, "missing", "EvaluationScheme." + field)
                .refusal();

        RuleSentences.requireToldInWords(refusal);
        assertThat(RuleSentences.told(refusal, Locale.JAPANESE)).doesNotContain(field);
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        OrganizationKind.values(),
                        PlanKind.values(),
                        MidTermReviewPolicy.values(),
                        ProgressStatus.values(),
                        Role.values())
                .flatMap(Arrays::stream);
    }
}
