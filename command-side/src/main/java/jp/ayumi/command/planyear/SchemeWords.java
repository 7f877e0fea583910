package jp.ayumi.command.planyear;

import java.util.stream.Collectors;
import jp.ayumi.api.plan.DirectionWord;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.Grade;

/** The words a scheme offers, for a refusal that tells what may be said. */
final class SchemeWords {

    private SchemeWords() {}

    static String grades(EvaluationScheme scheme) {
        return scheme.grades().stream().map(Grade::code).collect(Collectors.joining(", "));
    }

    static String directions(EvaluationScheme scheme) {
        return scheme.directions().stream().map(DirectionWord::code).collect(Collectors.joining(", "));
    }
}
