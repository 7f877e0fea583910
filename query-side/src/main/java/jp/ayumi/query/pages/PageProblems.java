package jp.ayumi.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.ayumi.web.problem.Problem;
import jp.ayumi.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A problem as a page: the same words and the same code that the API answers. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageProblems {

    private final ProblemWriter problems;
    private final Pages pages;

    PageProblems(ProblemWriter problems, Pages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @ExceptionHandler
    @Nullable
    ModelAndView tell(Throwable exception, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        ResponseEntity<Problem> answer = problems.entity(exception, request);
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(answer.getHeaders());
        headers.setContentType(MediaType.TEXT_HTML);
        headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.setStatus(answer.getStatusCode().value());
        Problem problem = answer.getBody();
        return pages.show("problem", PageRequestResolver.withoutDay(request), problem.title(), List.of(), problem);
    }
}
