package jp.ayumi.query.journal;

import jp.ayumi.web.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** The problems that only the journal has. */
enum JournalProblem implements ProblemCode {
    /** The journal tells of the work of others. */
    JOURNAL_IS_FOR_AUDITORS(HttpStatus.FORBIDDEN);

    private final HttpStatus status;

    JournalProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
