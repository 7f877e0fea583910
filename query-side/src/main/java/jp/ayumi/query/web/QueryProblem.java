package jp.ayumi.query.web;

import java.util.Map;
import java.util.function.Supplier;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemCode;
import jp.ayumi.web.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The problems that only queries have. Codes that commands know too carry the same sentences there. */
public enum QueryProblem implements ProblemCode {
    /** The read models have not reached {@code minPosition} in time. */
    READ_MODEL_BEHIND(HttpStatus.SERVICE_UNAVAILABLE),
    /** {@code minPosition} lies where nothing was recorded yet; waiting would be for something else. */
    POSITION_BEYOND_LOG(HttpStatus.BAD_REQUEST),
    MUNICIPALITY_UNKNOWN(HttpStatus.NOT_FOUND),
    PLAN_UNKNOWN(HttpStatus.NOT_FOUND),
    REVISION_UNKNOWN(HttpStatus.NOT_FOUND),
    PLAN_YEAR_UNKNOWN(HttpStatus.NOT_FOUND),
    COUNCIL_UNKNOWN(HttpStatus.NOT_FOUND),
    SNAPSHOT_UNKNOWN(HttpStatus.NOT_FOUND),
    EDITION_UNKNOWN(HttpStatus.NOT_FOUND),
    /** Its content is no longer public; that it was, and why it was withdrawn, is. */
    EDITION_WITHDRAWN(HttpStatus.NOT_FOUND),
    OPINION_UNKNOWN(HttpStatus.NOT_FOUND),
    ISSUE_UNKNOWN(HttpStatus.NOT_FOUND),
    COMMON_ISSUE_UNKNOWN(HttpStatus.NOT_FOUND),
    DISTRICT_NOT_ARRANGED(HttpStatus.NOT_FOUND),
    PLEDGE_AREA_UNKNOWN(HttpStatus.NOT_FOUND),
    EVENT_UNKNOWN(HttpStatus.NOT_FOUND),

    /** Nothing is recorded at a position of a history. */
    STEP_UNKNOWN(HttpStatus.NOT_FOUND),
    /** What is recorded at a position is no event of the plan. */
    STEP_OF_OTHERS(HttpStatus.NOT_FOUND),
    /** Somebody reads as many histories at once as one may. */
    TOO_MANY_REPLAYS(HttpStatus.TOO_MANY_REQUESTS),

    /** {@code knownAt} lies after the last thing recorded: what will be known then is not known now. */
    KNOWN_AT_IN_FUTURE(HttpStatus.BAD_REQUEST),
    /** One of two moments to compare lies after what the answer may know. */
    MOMENT_IN_FUTURE(HttpStatus.BAD_REQUEST),
    /** The first of two moments to compare is the later one. */
    MOMENTS_REVERSED(HttpStatus.BAD_REQUEST),
    /** Nothing of the plan was in force on a day to compare. */
    DAY_NOT_IN_FORCE(HttpStatus.BAD_REQUEST),
    /** A revision or a day of the plan is no moment of a plan year's records. */
    MOMENT_NOT_OF_A_YEAR(HttpStatus.BAD_REQUEST),
    /** Two moments differ in more than can be told at once. */
    COMPARISON_TOO_LARGE(HttpStatus.BAD_REQUEST),
    /** {@code minPosition} asks for more than {@code knownAt} allows to know. */
    KNOWN_AT_BEFORE_MIN_POSITION(HttpStatus.BAD_REQUEST),
    /** {@code asOf} is a day on which the plan does not hold. */
    AS_OF_OUTSIDE_TERM(HttpStatus.BAD_REQUEST),
    /** {@code asOf} is before the fiscal year began. */
    AS_OF_BEFORE_YEAR(HttpStatus.BAD_REQUEST),
    /** A revision was named and a day, too; they may contradict each other. */
    AS_OF_WITH_REVISION(HttpStatus.BAD_REQUEST),
    /** A day within the term on which no revision had taken effect. */
    NOTHING_IN_FORCE(HttpStatus.NOT_FOUND);

    private final HttpStatus status;

    QueryProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    /** For {@code orElseThrow}: the problem about one thing, by the name of its placeholder. */
    public Supplier<ProblemException> about(String name, Object value) {
        return () -> new ProblemException(Fault.of(this, Map.of(name, String.valueOf(value))));
    }
}
