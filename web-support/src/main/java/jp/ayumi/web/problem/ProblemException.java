package jp.ayumi.web.problem;

import java.util.Map;

/** Ends a request with a problem. No stack trace: it is an answer, not a failure of the program. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public ProblemException(Fault fault) {
        super(fault.code().name(), null, false, false);
        this.fault = fault;
    }

    public ProblemException(ProblemCode code) {
        this(Fault.of(code));
    }

    public ProblemException(ProblemCode code, Map<String, String> arguments) {
        this(Fault.of(code, arguments));
    }

    public Fault fault() {
        return fault;
    }
}
