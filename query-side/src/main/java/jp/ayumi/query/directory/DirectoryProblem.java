package jp.ayumi.query.directory;

import java.util.Map;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemCode;
import jp.ayumi.web.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The problems that only the directory has. */
enum DirectoryProblem implements ProblemCode {
    PERSON_UNKNOWN(HttpStatus.NOT_FOUND);

    private final HttpStatus status;

    DirectoryProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    static ProblemException unknown(PersonId person) {
        return new ProblemException(Fault.of(PERSON_UNKNOWN, Map.of("person", person.value())));
    }
}
