package jp.ayumi.query.web;

import java.time.LocalDate;
import java.util.Map;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Term;
import jp.ayumi.query.time.EffectiveOn;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;

/** Says why a day has no answer. */
public final class DaysOfPlan {

    private static final String AS_OF = "asOf";

    private DaysOfPlan() {}

    /** The plan is known, and nothing of it was in force on the day. */
    public static ProblemException refused(Term term, LocalDate asOf) {
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
    public static ProblemException refused(FiscalYear year, LocalDate asOf) {
        return problem(
                QueryProblem.AS_OF_BEFORE_YEAR,
                Map.of(AS_OF, asOf.toString(), "from", year.firstDay().toString()));
    }

    private static ProblemException problem(QueryProblem problem, Map<String, String> arguments) {
        return new ProblemException(
                Fault.of(problem, arguments, Fault.Place.parameter(AS_OF, problem.name(), arguments)));
    }
}
