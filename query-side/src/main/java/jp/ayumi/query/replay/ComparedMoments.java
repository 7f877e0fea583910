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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what a request calls a moment: {@code revision-2}; a day ({@code 2026-04-01}), which stands for the revision in force on it;
 * a day as it was known ({@code 2026-04-01@1200}); a position of the log; or an instant.
 */
@Component
class ComparedMoments {

    private static final Pattern REVISION = Pattern.compile("revision-([0-9]{1,6})");
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:@(.+))?");

    private final Questions questions;
    private final Moments moments;

    ComparedMoments(Questions questions, Moments moments) {
        this.questions = questions;
        this.moments = moments;
    }

    /**
     * @param value {@code null} for the last that the answer knows
     * @throws ProblemException when there is no such moment in the history of the plan
     */
    MomentView ofPlan(PlanId plan, String parameter, @Nullable String value, HttpServletRequest request)
            throws InterruptedException {
        if (value == null) {
            return latest();
        }
        Matcher revision = REVISION.matcher(value);
        Matcher day = DAY.matcher(value);
        MomentView moment;
        if (revision.matches()) {
            moment = revision(plan, Integer.parseInt(revision.group(1)));
        } else if (day.matches()) {
            String known = day.group(2);
            Long knownAt = known == null ? null : Long.valueOf(moments.position(parameter, known, request));
            moment = inForce(plan, parameter, day.group(1), knownAt);
        } else {
            return recorded(parameter, value, request);
        }
        moments.await(moment.position(), request);
        return moment;
    }

    /**
     * A moment of what was recorded of a plan year: a revision or a day of the plan says nothing of it.
     *
     * @param value {@code null} for the last that the answer knows
     * @throws ProblemException when there is no such moment
     */
    MomentView ofYear(String parameter, @Nullable String value, HttpServletRequest request)
            throws InterruptedException {
        if (value == null) {
            return latest();
        }
        if (REVISION.matcher(value).matches() || DAY.matcher(value).matches()) {
            throw moments.refused(
                    parameter, value, QueryProblem.MOMENT_NOT_OF_A_YEAR, Map.of("name", parameter, "value", value));
        }
        return recorded(parameter, value, request);
    }

    private MomentView latest() {
        return MomentView.at(moments.latest());
    }

    private MomentView recorded(String parameter, String value, HttpServletRequest request)
            throws InterruptedException {
        return MomentView.at(moments.position(parameter, value, request));
    }

    private MomentView revision(PlanId plan, int revision) {
        PlanView view = plan(new GetPlan(plan, revision))
                .orElseThrow(QueryProblem.REVISION_UNKNOWN.about("revision", revision));
        return MomentView.of(revision, view.source().position());
    }

    private MomentView inForce(PlanId plan, String parameter, String value, @Nullable Long knownAt) {
        LocalDate day = day(parameter, value);
        GetPlan question = new GetPlan(plan, null, day);
        PlanView view = (knownAt == null ? plan(question) : questions.findKnownAt(knownAt, question, PlanView.class))
                .orElseThrow(() -> notInForce(plan, parameter, value));
        return new MomentView(view.source().position(), view.revision(), day, knownAt);
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
