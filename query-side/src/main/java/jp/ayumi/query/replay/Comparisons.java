package jp.ayumi.query.replay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.replay.ComparedPart;
import jp.ayumi.api.replay.ComparisonView;
import jp.ayumi.api.replay.GetComparison;
import jp.ayumi.api.replay.MomentView;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what differs between two moments as a request names them, for whoever shows it. */
@Component
public class Comparisons {

    private final Questions questions;
    private final ComparedMoments moments;

    Comparisons(Questions questions, ComparedMoments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    /**
     * @param from a revision, a day, a position or an instant, as the operation {@code getComparison} takes it
     * @param to the same; {@code null} for the last that the answer knows
     * @throws ProblemException when a moment is none, they are reversed, or they differ in too much
     */
    public ComparisonView between(
            PlanId plan, String from, @Nullable String to, String language, HttpServletRequest request)
            throws InterruptedException {
        MomentView earlier = moments.ofPlan(plan, "from", from, request);
        MomentView later = moments.ofPlan(plan, "to", to, request);
        ComparedPart part = earlier.revision() == null && later.revision() == null
                ? ComparedPart.EVERYTHING
                : ComparedPart.CONTENTS;
        return compared(
                new GetComparison(plan, part, earlier, later, language), QueryProblem.PLAN_UNKNOWN.about("plan", plan));
    }

    /**
     * What differs in one plan year.
     *
     * @param from a position or an instant
     * @param to the same; {@code null} for the last that the answer knows
     * @throws ProblemException when a moment is none, they are reversed, or they differ in too much
     */
    ComparisonView ofYear(
            PlanId plan, FiscalYear year, String from, @Nullable String to, String language, HttpServletRequest request)
            throws InterruptedException {
        MomentView earlier = moments.ofYear("from", from, request);
        MomentView later = moments.ofYear("to", to, request);
        return compared(
                new GetComparison(plan, ComparedPart.of(year), earlier, later, language),
                QueryProblem.PLAN_YEAR_UNKNOWN.about("planYear", plan + "/" + year));
    }

    private ComparisonView compared(GetComparison question, Supplier<ProblemException> unknown) {
        if (question.from().position() > question.to().position()) {
            throw new ProblemException(Fault.of(QueryProblem.MOMENTS_REVERSED, Map.of()));
        }
        ComparisonView view = questions.find(question, ComparisonView.class).orElseThrow(unknown);
        if (!view.complete()) {
            throw QueryProblem.COMPARISON_TOO_LARGE
                    .about("most", ComparisonQueries.MOST_DIFFERENCES)
                    .get();
        }
        return view;
    }
}
