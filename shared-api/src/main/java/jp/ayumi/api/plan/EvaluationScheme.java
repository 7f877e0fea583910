package jp.ayumi.api.plan;

import java.util.List;
import java.util.Optional;

/**
 * 評価のしくみ: the words in which a plan is judged; fixed at adoption.
 *
 * @param grades from best to worst
 * @param directions the words for what comes next
 * @param questions answered by every review
 */
public record EvaluationScheme(List<Grade> grades, List<DirectionWord> directions, List<ReviewQuestion> questions) {

    public static final EvaluationScheme NONE = new EvaluationScheme(List.of(), List.of(), List.of());

    public EvaluationScheme {
        grades = List.copyOf(grades);
        directions = List.copyOf(directions);
        questions = List.copyOf(questions);
    }

    public Optional<Grade> grade(String code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    public Optional<DirectionWord> direction(String code) {
        return directions.stream()
                .filter(direction -> direction.code().equals(code))
                .findFirst();
    }
}
