package jp.ayumi.query.planyear;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.planyear.CarriedActionView;
import jp.ayumi.api.planyear.CarriedOverView;
import jp.ayumi.api.planyear.DirectionView;
import jp.ayumi.api.planyear.PlanYearView;
import jp.ayumi.api.planyear.YearReviewView;
import jp.ayumi.query.plan.PlanAt;
import org.jspecify.annotations.Nullable;

/** Shows a plan year in the words of its plan. */
record PlanYearCalculation(PlanAt plan, PlanYearRow year, List<ActionYearRow> actions) {

    PlanYearView view() {
        return new PlanYearView(
                year.planYear(),
                plan.plan(),
                plan.title(),
                year.planYear().fiscalYear(),
                year.state(),
                year.version(),
                year.last().position(),
                year.openedOnRevision(),
                plan.revision(),
                year.opened(),
                carriedOver(year.carriedOver()),
                new AnnualPlanCalculation(plan, year.annualPlan(), actions).view(),
                year.reviews().stream().map(this::review).toList(),
                directions(),
                year.closings(),
                year.reopenings());
    }

    private @Nullable CarriedOverView carriedOver(@Nullable CarriedOver carried) {
        if (carried == null) {
            return null;
        }
        List<CarriedActionView> handedOver = carried.actions().stream()
                .map(one ->
                        new CarriedActionView(Directions.view(one.direction(), carried.trace(), plan), one.issues()))
                .toList();
        return new CarriedOverView(
                carried.from(),
                carried.closing(),
                handedOver,
                ReviewAnswers.answered(carried.reviewAnswers(), plan.scheme()),
                carried.trace());
    }

    private YearReviewView review(YearReview review) {
        return new YearReviewView(
                review.review(),
                review.body(),
                review.heldOn(),
                ReviewAnswers.answered(review.answers(), plan.scheme()),
                review.actions(),
                review.trace());
    }

    private List<DirectionView> directions() {
        return actions.stream()
                .flatMap(row -> Optional.ofNullable(row.direction()).stream())
                .map(given -> Directions.view(given.direction(), given.trace(), plan))
                .toList();
    }
}
