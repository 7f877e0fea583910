package jp.ayumi.query.live;

import jp.ayumi.web.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** The problems of live updates. */
enum LiveProblem implements ProblemCode {
    TOO_MANY_STREAMS(HttpStatus.SERVICE_UNAVAILABLE),
    TOO_MANY_STREAMS_OF_ONE(HttpStatus.TOO_MANY_REQUESTS);

    private final HttpStatus status;

    LiveProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
