package jp.ayumi.query.planyear.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.Grade;
import jp.ayumi.api.planyear.ActionYearView;
import jp.ayumi.api.planyear.GivenGradeView;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.planyear.ActionYearRow;
import jp.ayumi.query.planyear.ActionYearRow.GivenEvaluation;
import jp.ayumi.query.planyear.ActionYearRow.GivenReview;
import jp.ayumi.query.planyear.Directions;
import org.jspecify.annotations.Nullable;

/** Shows single actions. */
record ActionViews(PlanAt plan, FourAnswers answers) {

    ActionYearView of(CountedAction counted) {
        Action action = counted.action();
        ActionYearRow row = counted.recorded();
        return new ActionYearView(
                action.id(),
                action.title(),
                action.measure(),
                counted.goal(),
                List.copyOf(action.organizations()),
                List.copyOf(action.areas()),
                action.illustrative(),
                counted.endedOn(),
                counted.report().orElse(null),
                byOrganization(row),
                answers.of(counted),
                selfEvaluations(row),
                counted.reviews().stream().map(this::grade).toList(),
                row == null || row.direction() == null
                        ? null
                        : Directions.view(
                                row.direction().direction(), row.direction().trace(), plan),
                row == null ? null : row.last());
    }

    private static List<ProgressReportView> byOrganization(@Nullable ActionYearRow row) {
        if (row == null) {
            return List.of();
        }
        return row.reports().stream()
                .map(ProgressReportView::organization)
                .distinct()
                .flatMap(organization -> row.latestReportOf(organization).stream())
                .toList();
    }

    private List<GivenGradeView> selfEvaluations(@Nullable ActionYearRow row) {
        Map<OrganizationId, GivenEvaluation> latest = new LinkedHashMap<>();
        if (row != null) {
            for (GivenEvaluation given : row.selfEvaluations()) {
                // Removed first, so that the order is that of the latest ones.
                latest.remove(given.organization());
                latest.put(given.organization(), given);
            }
        }
        List<GivenGradeView> views = new ArrayList<>();
        latest.values()
                .forEach(given -> views.add(new GivenGradeView(
                        given.evaluation().grade(),
                        label(given.evaluation().grade()),
                        given.organization().value(),
                        given.evaluation().reason(),
                        given.trace())));
        return List.copyOf(views);
    }

    private GivenGradeView grade(GivenReview review) {
        return new GivenGradeView(
                review.grade(), label(review.grade()), review.body(), review.opinion(), review.trace());
    }

    private @Nullable String label(@Nullable String grade) {
        return grade == null
                ? null
                : plan.scheme().grade(grade).map(Grade::label).orElse(null);
    }
}
