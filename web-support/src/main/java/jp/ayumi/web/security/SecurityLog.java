package jp.ayumi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import jp.ayumi.web.logging.Failure;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.FaultListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.servlet.HandlerMapping;

/** Tells the log who signed in, who did not, and who was refused what. Never a token, a password or an address with its values. */
final class SecurityLog implements FaultListener {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

    /** Another municipality than one's own is answered as unknown, so that this is a refusal, too. */
    private static final Set<String> REFUSALS = Set.of("TOKEN_INVALID", "MUNICIPALITY_UNKNOWN");

    /** Somebody may type a password where a name belongs: what cannot be a name is not written down. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    @Override
    public void answering(Fault fault, HttpServletRequest request) {
        if (fault.code().status() == HttpStatus.FORBIDDEN
                || REFUSALS.contains(fault.code().name())) {
            LOG.warn(
                    "refused: {} to {} from {}, {} {}",
                    fault.code().name(),
                    ActorReader.find().map(CurrentActor::id).orElse("nobody"),
                    request.getRemoteAddr(),
                    request.getMethod(),
                    request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        }
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Authentication who = event.getAuthentication();
        LOG.info("signed in: {} from {}", who.getName(), address(who));
    }

    @EventListener
    void notSignedIn(AbstractAuthenticationFailureEvent event) {
        Authentication who = event.getAuthentication();
        // Its name would be the token; that it was refused is told above.
        if (!(who instanceof BearerTokenAuthenticationToken)) {
            String name = NAME.matcher(who.getName()).matches() ? who.getName() : "?";
            LOG.warn("not signed in: {} from {}, {}", name, address(who), Failure.of(event.getException()));
        }
    }

    private static String address(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "?";
    }
}
