package jp.ayumi.query.replay;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.replay.MomentView;
import jp.ayumi.query.web.Moments;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Reads what a request calls a moment: {@code revision-2}; a day ({@code 2026-04-01}), which stands for the revision in force on it; a
 * position of the log; or an instant.
 */
@Component
class ComparedMoments {

    private static final Pattern REVISION = Pattern.compile("revision-([0-9]{1,6})");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Questions questions;
    private final Moments moments;

    ComparedMoments(Questions questions, Moments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    /** The last that the answer knows. */
    MomentView latest() {
        return new MomentView(moments.latest(), null, null);
    }

    /** @throws ProblemException when there is no such moment in the history of the plan */
    MomentView read(PlanId plan, String parameter, String value, HttpServletRequest request)
            throws InterruptedException {
        Matcher revision = REVISION.matcher(value);
        MomentView moment;
        if (revision.matches()) {
            moment = revision(plan, Integer.parseInt(revision.group(1)));
        } else if (DAY.matcher(value).matches()) {
            moment = inForce(plan, parameter, value);
        } else {
            return new MomentView(moments.position(parameter, value, request), null, null);
        }
        moments.await(moment.position(), request);
        return moment;
    }

    private MomentView revision(PlanId plan, int revision) {
        PlanView view = plan(new GetPlan(plan, revision))
                .orElseThrow(QueryProblem.REVISION_UNKNOWN.about("revision", revision));
        return new MomentView(view.source().position(), revision, null);
    }

    private MomentView inForce(PlanId plan, String parameter, String value) {
        LocalDate day = day(parameter, value);
        PlanView view = plan(new GetPlan(plan, null, day)).orElseThrow(() -> notInForce(plan, parameter, value));
        return new MomentView(view.source().position(), view.revision(), day);
    }

    private LocalDate day(String parameter, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw moments.invalid(parameter, value);
        }
    }

    private ProblemException notInForce(PlanId plan, String parameter, String value) {
        Term term = plan(new GetPlan(plan, null))
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", plan))
                .profile()
                .term();
        return moments.refused(
                parameter,
                value,
                QueryProblem.DAY_NOT_IN_FORCE,
                Map.of(
                        "name",
                        parameter,
                        "day",
                        value,
                        "from",
                        term.first().firstDay().toString(),
                        "to",
                        term.last().lastDay().toString()));
    }

    private Optional<PlanView> plan(GetPlan question) {
        return questions.find(question, PlanView.class);
    }
}
