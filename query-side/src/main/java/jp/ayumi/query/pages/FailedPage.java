package jp.ayumi.query.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.ayumi.web.limit.OnlyNow;
import jp.ayumi.web.problem.ProblemErrorController;
import jp.ayumi.web.problem.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What failed outside of any page, told as a page to whoever reads pages; the API has its own answer. */
@OnlyNow
@Controller
class FailedPage {

    private final ProblemErrorController problems;

    FailedPage(ProblemErrorController problems) {
        this.problems = problems;
    }

    @RequestMapping(path = "${spring.web.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (asked.startsWith("/api/")) {
            problems.answer(request, response);
        } else {
            throw new ProblemException(problems.fault(request));
        }
    }
}
