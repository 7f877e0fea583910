package jp.ayumi.query.proof;

import java.util.Map;
import java.util.function.Supplier;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemCode;
import jp.ayumi.web.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The problems of proofs. */
enum ProofProblem implements ProblemCode {
    /** There is no checkpoint yet. */
    LOG_NOT_SIGNED(HttpStatus.NOT_FOUND),
    /** No checkpoint covers the position yet. */
    EVENT_NOT_SIGNED(HttpStatus.NOT_FOUND),
    /** A size beyond the last checkpoint. */
    TREE_SIZE_UNKNOWN(HttpStatus.NOT_FOUND),
    /** The earlier size is the greater one. */
    TREE_SIZES_REVERSED(HttpStatus.BAD_REQUEST),
    /** The tree has no such tile, or it is not written that way. */
    TILE_UNKNOWN(HttpStatus.NOT_FOUND);

    private final HttpStatus status;

    ProofProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    Supplier<ProblemException> about(String name, Object value) {
        return () -> new ProblemException(Fault.of(this, Map.of(name, String.valueOf(value))));
    }
}
