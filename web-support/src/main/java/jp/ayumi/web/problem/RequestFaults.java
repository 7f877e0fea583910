package jp.ayumi.web.problem;

import java.util.List;
import java.util.Map;
import jp.ayumi.api.IllegalValueException;
import jp.ayumi.web.problem.Fault.Place;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What Spring MVC says of a request that fits no endpoint, and problems that endpoints raise themselves. */
final class RequestFaults implements FaultTranslator {

    @Override
    public @Nullable Fault translate(Throwable exception) {
        ProblemException known = Causes.find(exception, ProblemException.class).orElse(null);
        if (known != null) {
            return known.fault();
        }
        if (exception instanceof AuthenticationException) {
            return Fault.of(WebProblem.TOKEN_MISSING).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"ayumi\"");
        }
        if (exception instanceof AccessDeniedException) {
            return Fault.of(WebProblem.ACCESS_DENIED);
        }
        if (exception instanceof RequestRejectedException || exception instanceof InvalidParameterException) {
            // Firewall and container look at names and values of parameters and headers when somebody first asks for
            // them.
            return Fault.of(WebProblem.REQUEST_MALFORMED);
        }
        if (exception instanceof IllegalValueException illegal) {
            return Fault.of(
                    WebProblem.PARAMETER_INVALID, Map.of(), new Place(null, null, null, illegal.code(), Map.of()));
        }
        if (exception instanceof MaxUploadSizeExceededException) {
            return Fault.of(WebProblem.BODY_TOO_LARGE);
        }
        if (exception instanceof ErrorResponse response
                && response.getStatusCode().value() != 500) {
            WebProblem code = WebProblem.ofStatus(response.getStatusCode().value());
            return new Fault(code, Map.of(), List.of(), response.getHeaders());
        }
        return null;
    }
}
