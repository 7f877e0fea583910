package jp.ayumi.query.pages;

import jp.ayumi.web.limit.OnlyNow;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.problem.WebProblem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where pages are and none is: told as a page, too. */
@OnlyNow
@Controller
class UnknownPage {

    @GetMapping({"/municipalities", "/municipalities/**", "/public/**"})
    void unknown() {
        throw new ProblemException(WebProblem.PATH_UNKNOWN);
    }
}
