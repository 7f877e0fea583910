package jp.ayumi.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns every exception of every endpoint into a problem. */
@RestControllerAdvice
public final class ProblemAdvice {

    private final ProblemWriter writer;

    public ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> answer(Throwable exception, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() || exception instanceof AsyncRequestNotUsableException) {
            return null; // the caller has gone, or has half an answer already
        }
        response.resetBuffer();
        return writer.entity(exception, request);
    }
}
