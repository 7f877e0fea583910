package jp.ayumi.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import jp.ayumi.log.LogReader;
import jp.ayumi.query.time.RecordedDays;
import jp.ayumi.web.problem.ProblemException;

/** Moments of the log as requests name them: a position, or an instant, which the log turns into one. */
public final class Moments {

    private final CatchingUp readModels;
    private final LogReader log;

    Moments(CatchingUp readModels, LogReader log) {
        this.readModels = readModels;
        this.log = log;
    }

    /** The last position that the answer to the request at hand knows. */
    public long latest() {
        Long known = KnownThen.ofThisRequest();
        Long told = known == null ? KnownThen.toldInThisRequest() : known;
        return told == null ? readModels.position() : told;
    }

    /**
     * What the request at hand asks from now on knows no more than its first answer does, and neither do the pages that it links
     * to: so a walk through many of them is one of a single moment.
     *
     * @return the last position that they know
     */
    public long pin() {
        long known = latest();
        KnownThen.pin(known);
        return known;
    }

    /**
     * The same, and from here on the request at hand knows nothing later: what it asks one after the other agrees.
     */
    public long settle() {
        long latest = latest();
        KnownThen.settle(latest);
        return latest;
    }

    /**
     * The position that a parameter names, once every read model has come that far.
     *
     * @throws ProblemException when it is none, when it has not come yet or the answer may not know of it, or when the read
     *     models take too long
     */
    public long position(String parameter, String value, HttpServletRequest request) throws InterruptedException {
        PositionParameter wanted = new PositionParameter(parameter, value);
        long position = position(wanted, QueryProblem.MOMENT_IN_FUTURE);
        Long known = KnownThen.ofThisRequest();
        if (known != null && position > known) {
            throw inFuture(wanted, QueryProblem.MOMENT_IN_FUTURE);
        }
        await(position, request);
        return position;
    }

    /** Waits until every read model has come to a position. */
    public void await(long position, HttpServletRequest request) throws InterruptedException {
        readModels.await(position, request);
    }

    /** The parameter is neither a position nor an instant nor anything else that the operation takes. */
    public ProblemException invalid(String parameter, String value) {
        return new PositionParameter(parameter, value).invalid();
    }

    /** What the operation says about a parameter that it cannot take. */
    public ProblemException refused(
            String parameter, String value, QueryProblem problem, Map<String, String> arguments) {
        return new PositionParameter(parameter, value).refused(problem, arguments);
    }

    long position(PositionParameter wanted, QueryProblem whenLater) {
        if (!wanted.isNumber()) {
            return new RecordedDays(log).positionAt(instant(wanted)).orElseThrow(() -> inFuture(wanted, whenLater));
        }
        long position = wanted.position();
        if (position > readModels.position() && position > log.head()) {
            throw inFuture(wanted, whenLater);
        }
        return position;
    }

    private static Instant instant(PositionParameter wanted) {
        try {
            return OffsetDateTime.parse(wanted.value()).toInstant();
        } catch (DateTimeParseException e) {
            throw wanted.invalid();
        }
    }

    private static ProblemException inFuture(PositionParameter wanted, QueryProblem problem) {
        return wanted.refused(problem, Map.of("name", wanted.name(), "value", wanted.value()));
    }
}
