package jp.ayumi.query.replay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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
        MomentView earlier = moments.read(plan, "from", from, request);
        MomentView later = to == null ? moments.latest() : moments.read(plan, "to", to, request);
        if (earlier.position() > later.position()) {
            throw new ProblemException(Fault.of(QueryProblem.MOMENTS_REVERSED, Map.of()));
        }
        ComparedPart part = earlier.revision() == null && later.revision() == null
                ? ComparedPart.EVERYTHING
                : ComparedPart.CONTENTS;
        ComparisonView view = questions
                .find(new GetComparison(plan, part, earlier, later, language), ComparisonView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", plan));
        if (!view.complete()) {
            throw QueryProblem.COMPARISON_TOO_LARGE
                    .about("most", ComparisonQueries.MOST_DIFFERENCES)
                    .get();
        }
        return view;
    }
}
