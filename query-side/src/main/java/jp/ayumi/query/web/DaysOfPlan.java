package jp.ayumi.query.web;

import java.time.LocalDate;
import java.util.Map;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.GetPlanYear;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearView;
import jp.ayumi.query.time.EffectiveOn;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Says why a day has no answer. */
public final class DaysOfPlan {

    private static final String AS_OF = "asOf";

    private DaysOfPlan() {}

    /** Nothing was answered about a plan year: it is not known, or the day is before it began. */
    public static ProblemException missing(Questions questions, PlanYearId year, @Nullable LocalDate asOf) {
        return asOf == null
                        || EffectiveOn.by(asOf, year.fiscalYear().firstDay())
                        || questions
                                .find(new GetPlanYear(year), PlanYearView.class)
                                .isEmpty()
                ? QueryProblem.PLAN_YEAR_UNKNOWN.about("planYear", year).get()
                : refused(year.fiscalYear(), asOf);
    }

    /** Nothing was answered about a plan: it is not known, has no such revision, or had none in force on the day. */
    public static ProblemException missing(
            Questions questions, PlanId plan, @Nullable Integer revision, @Nullable LocalDate asOf) {
        PlanView known = questions
                .find(new GetPlan(plan, null), PlanView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", plan));
        if (asOf != null) {
            return refused(known.profile().term(), asOf);
        }
        return revision == null
                ? QueryProblem.PLAN_UNKNOWN.about("plan", plan).get()
                : QueryProblem.REVISION_UNKNOWN.about("revision", revision).get();
    }

    /** The plan is known, and nothing of it was in force on the day. */
    private static ProblemException refused(Term term, LocalDate asOf) {
        return EffectiveOn.within(term, asOf)
                ? problem(QueryProblem.NOTHING_IN_FORCE, Map.of(AS_OF, asOf.toString()))
                : problem(
                        QueryProblem.AS_OF_OUTSIDE_TERM,
                        Map.of(
                                AS_OF,
                                asOf.toString(),
                                "from",
                                term.first().firstDay().toString(),
                                "to",
                                term.last().lastDay().toString()));
    }

    /** The day is before the fiscal year that is asked about. */
    private static ProblemException refused(FiscalYear year, LocalDate asOf) {
        return problem(
                QueryProblem.AS_OF_BEFORE_YEAR,
                Map.of(AS_OF, asOf.toString(), "from", year.firstDay().toString()));
    }

    private static ProblemException problem(QueryProblem problem, Map<String, String> arguments) {
        return new ProblemException(
                Fault.of(problem, arguments, Fault.Place.parameter(AS_OF, problem.name(), arguments)));
    }
}
