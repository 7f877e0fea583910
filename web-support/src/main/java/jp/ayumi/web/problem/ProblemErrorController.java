package jp.ayumi.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside of any endpoint, in filters for example, in the same words. */
@Controller
public final class ProblemErrorController implements ErrorController {

    private final Problems problems;
    private final ProblemWriter writer;

    public ProblemErrorController(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(fault(request), request, response);
    }

    /** What failed, as far as the container tells. */
    public Fault fault(HttpServletRequest request) {
        Throwable exception = attribute(request, RequestDispatcher.ERROR_EXCEPTION, Throwable.class);
        if (exception != null) {
            return problems.faultOf(exception, request);
        }
        Integer status = attribute(request, RequestDispatcher.ERROR_STATUS_CODE, Integer.class);
        return Fault.of(WebProblem.ofStatus(status == null ? 404 : status));
    }

    private static <T> @Nullable T attribute(HttpServletRequest request, String name, Class<T> type) {
        Object value = request.getAttribute(name);
        return type.isInstance(value) ? type.cast(value) : null;
    }
}
