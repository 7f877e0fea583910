package jp.ayumi.api.planyear;

import java.util.List;

/**
 * How many actions were given which grade.
 *
 * @param grades every grade of the scheme, from best to worst, also those nobody was given
 * @param without actions that were given none
 */
public record GradeTallyView(List<GradeCount> grades, int without) {
    public GradeTallyView {
        grades = List.copyOf(grades);
    }
}
