package jp.ayumi.verifier.bundle;

import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Problem;

/** The bundle cannot be read any further. */
final class UnreadableException extends Exception {

    private final Problem problem;
    private final transient Object[] details;

    UnreadableException(Problem problem, Object... details) {
        super(problem.name());
        this.problem = problem;
        this.details = details;
    }

    void addTo(Findings findings) {
        findings.problem(problem, details);
    }
}
