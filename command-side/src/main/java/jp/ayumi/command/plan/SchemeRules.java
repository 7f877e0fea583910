package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.PlanRule.A_CODE_OF_A_SCHEME_STANDS_FOR_ONE_THING;
import static jp.ayumi.command.plan.PlanRule.A_SCHEME_NEEDS_GRADES_DIRECTIONS_AND_QUESTIONS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.plan.ReviewQuestion;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/** In which words a plan can be judged. */
final class SchemeRules {

    private SchemeRules() {}

    static void require(EvaluationScheme scheme) {
        requireWords(scheme.grades(), "grades", "code", Grade::code, "label", Grade::label);
        requireWords(scheme.directions(), "directions", "code", DirectionWord::code, "label", DirectionWord::label);
        requireWords(scheme.questions(), "questions", "id", ReviewQuestion::id, "text", ReviewQuestion::text);
    }

    private static <W> void requireWords(
            List<W> words,
            String field,
            String codeField,
            Function<W, String> code,
            String textField,
            Function<W, String> text) {
        Pointer list = Pointer.to(field);
        A_SCHEME_NEEDS_GRADES_DIRECTIONS_AND_QUESTIONS.require(
                !words.isEmpty(), list, "missing", "EvaluationScheme." + field);
        Set<String> given = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            W word = words.get(i);
            Pointer place = list.at(i);
            KernelRule.requireText(code.apply(word), place.at(codeField));
            KernelRule.requireText(text.apply(word), place.at(textField));
            A_CODE_OF_A_SCHEME_STANDS_FOR_ONE_THING.require(
                    given.add(code.apply(word)), place.at(codeField), "code", code.apply(word));
        }
    }
}
