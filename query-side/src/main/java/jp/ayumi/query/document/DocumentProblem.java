package jp.ayumi.query.document;

import java.util.Map;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemCode;
import jp.ayumi.web.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The problems of printing. */
enum DocumentProblem implements ProblemCode {
    /** The stored content does not have the stored hash: what would be printed is not what was frozen. */
    FROZEN_CONTENT_ALTERED(HttpStatus.INTERNAL_SERVER_ERROR),
    /** The content has a form that this version cannot read; its bytes are served all the same. */
    FROZEN_FORMAT_UNKNOWN(HttpStatus.NOT_FOUND),
    MEETING_UNKNOWN(HttpStatus.NOT_FOUND),
    /** More reports or opinions lie before a council than one packet can hold. */
    PACKET_TOO_LARGE(HttpStatus.CONFLICT),
    /** As many documents are being printed as are allowed at once. */
    PRINTING_BUSY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    DocumentProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    ProblemException about(String name, Object value) {
        return new ProblemException(Fault.of(this, Map.of(name, String.valueOf(value))));
    }
}
