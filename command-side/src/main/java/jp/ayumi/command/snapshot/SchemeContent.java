package jp.ayumi.command.snapshot;

import java.util.Map;
import jp.ayumi.api.plan.EvaluationScheme;

/** The words in which the year was judged, so that a reader of the snapshot needs nothing else. */
record SchemeContent(EvaluationScheme scheme) {

    Map<String, ?> members() {
        return new Members()
                .with(
                        "grades",
                        scheme.grades().stream()
                                .map(grade -> word("code", grade.code(), grade.label()))
                                .toList())
                .with(
                        "directions",
                        scheme.directions().stream()
                                .map(direction -> word("code", direction.code(), direction.label()))
                                .toList())
                .with(
                        "questions",
                        scheme.questions().stream()
                                .map(question -> word("id", question.id(), question.text()))
                                .toList())
                .map();
    }

    private static Map<String, ?> word(String key, String code, String label) {
        return new Members().with(key, code).with("label", label).map();
    }
}
