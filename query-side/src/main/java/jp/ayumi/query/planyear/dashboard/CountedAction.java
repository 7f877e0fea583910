package jp.ayumi.query.planyear.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.query.planyear.ActionYearRow;
import jp.ayumi.query.planyear.ActionYearRow.GivenEvaluation;
import jp.ayumi.query.planyear.ActionYearRow.GivenReview;
import org.jspecify.annotations.Nullable;

/**
 * An action that counts in a fiscal year, with what was recorded about it.
 *
 * @param planYear in which it counts
 * @param goal the goal of its measure
 * @param endedOn {@code null} while it runs
 * @param recorded {@code null} when nothing was recorded
 * @param scheme in whose words it is judged: its plan's
 */
record CountedAction(
        PlanYearId planYear,
        Action action,
        ElementId goal,
        @Nullable LocalDate endedOn,
        @Nullable ActionYearRow recorded,
        EvaluationScheme scheme) {

    Optional<ActionYearRow> row() {
        return Optional.ofNullable(recorded);
    }

    Optional<ProgressReportView> report() {
        return row().flatMap(ActionYearRow::latestReport);
    }

    /** The self-evaluation that counts: the last one given, whoever of the responsible gave it. */
    Optional<GivenEvaluation> selfEvaluation() {
        List<GivenEvaluation> given = row().map(ActionYearRow::selfEvaluations).orElse(List.of());
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
    }

    /** In the order in which the bodies met. */
    List<GivenReview> reviews() {
        return row().map(ActionYearRow::reviews).orElse(List.of()).stream()
                .sorted(Comparator.comparing(GivenReview::heldOn)
                        .thenComparing(review -> review.trace().position()))
                .toList();
    }

    Optional<Grade> selfGrade() {
        return selfEvaluation().flatMap(given -> scheme.grade(given.evaluation().grade()));
    }

    /** The last grade a body gave; a later opinion without a grade does not take it back. */
    Optional<Grade> councilGrade() {
        return reviews().stream()
                .flatMap(review -> Optional.ofNullable(review.grade()).stream())
                .reduce((earlier, later) -> later)
                .flatMap(scheme::grade);
    }

    /** The same, with this area where it names none of its own. */
    CountedAction in(@Nullable AreaId home) {
        if (home == null || !action.areas().isEmpty()) {
            return this;
        }
        Action placed = new Action(
                action.id(),
                action.measure(),
                action.title(),
                action.description(),
                action.organizations(),
                Set.of(home),
                action.illustrative());
        return new CountedAction(planYear, placed, goal, endedOn, recorded, scheme);
    }
}
