package jp.ayumi.web.problem;

import org.springframework.http.HttpStatus;

/**
 * A kind of problem, by its permanent name. The sentences stand in {@code messages/*.properties}: {@code NAME.detail} what
 * is wrong, {@code NAME.action} what to do, {@code NAME.title} only where the status's own title says too little.
 */
public interface ProblemCode {

    /** The stable code; for an enum constant this is given. */
    String name();

    HttpStatus status();

    /** A code that is known only when it occurs, for example the rule that refused. */
    static ProblemCode of(String name, HttpStatus status) {
        return new Named(name, status);
    }

    /** See {@link #of}. */
    record Named(String name, HttpStatus status) implements ProblemCode {}
}
