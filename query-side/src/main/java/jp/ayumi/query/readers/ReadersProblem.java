package jp.ayumi.query.readers;

import jp.ayumi.web.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Why a question is not answered to this asker. */
enum ReadersProblem implements ProblemCode {
    /** Nobody is told whether another municipality than their own exists. */
    MUNICIPALITY_UNKNOWN(HttpStatus.NOT_FOUND),
    READING_NEEDS_A_ROLE(HttpStatus.FORBIDDEN),
    LOG_IS_FOR_THE_INSTALLATION(HttpStatus.FORBIDDEN),
    JOURNAL_IS_FOR_AUDITORS(HttpStatus.FORBIDDEN),
    ACCESS_IS_FOR_AUDITORS(HttpStatus.FORBIDDEN),
    DIRECTORY_IS_FOR_STAFF(HttpStatus.FORBIDDEN);

    private final HttpStatus status;

    ReadersProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
