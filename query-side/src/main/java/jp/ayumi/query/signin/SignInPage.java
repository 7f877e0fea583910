package jp.ayumi.query.signin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A short address to begin a sign-in from. */
@Controller
class SignInPage {

    @GetMapping(PageSecurity.LOGIN)
    String signIn() {
        return "redirect:" + PageSecurity.START;
    }
}
