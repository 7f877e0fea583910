package jp.ayumi.command.web;

import jp.ayumi.web.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** The problems that any command can have, before a rule looks at it. */
enum CommandProblem implements ProblemCode {
    IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_MALFORMED(HttpStatus.BAD_REQUEST),
    /** The key belongs to another request of the same actor. */
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    IF_MATCH_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    IF_MATCH_MALFORMED(HttpStatus.BAD_REQUEST),
    /** A tag that no version ever had; a version that is merely old is refused by the aggregate. */
    IF_MATCH_UNKNOWN(HttpStatus.PRECONDITION_FAILED),
    ORGANIZATION_MISSING(HttpStatus.FORBIDDEN),
    /** Others were faster, again and again. */
    CONCURRENT_CHANGE(HttpStatus.CONFLICT);

    private final HttpStatus status;

    CommandProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
