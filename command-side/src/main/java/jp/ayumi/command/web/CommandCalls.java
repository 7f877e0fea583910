package jp.ayumi.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.web.correlation.CorrelationId;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.security.ActorReader;
import jp.ayumi.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads who asks and under which key, before anything else of a command is looked at. */
final class CommandCalls implements HandlerMethodArgumentResolver {

    static final String KEY_HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,128}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandCall.class;
    }

    @Override
    public CommandCall resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        CurrentActor actor = ActorReader.current();
        OrganizationId organization = actor.organization();
        if (organization == null) {
            throw new ProblemException(CommandProblem.ORGANIZATION_MISSING);
        }
        return new CommandCall(
                Objects.requireNonNull(parameter.getMethod()).getName(),
                URI.create(request.getRequestURI()),
                key(request),
                ifMatch(request),
                parameter.hasMethodAnnotation(Changes.class),
                parameter.hasMethodAnnotation(Creates.class),
                actor,
                organization,
                CorrelationId.of(request));
    }

    private static String key(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders(KEY_HEADER));
        if (given.isEmpty()) {
            throw refused(CommandProblem.IDEMPOTENCY_KEY_MISSING, KEY_HEADER);
        }
        if (given.size() > 1 || !KEY.matcher(given.get(0)).matches()) {
            throw refused(CommandProblem.IDEMPOTENCY_KEY_MALFORMED, KEY_HEADER);
        }
        return given.get(0);
    }

    private static @Nullable String ifMatch(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
        return given.isEmpty() ? null : String.join(", ", given);
    }

    static ProblemException refused(CommandProblem problem, String header) {
        return new ProblemException(Fault.of(problem, Map.of(), Fault.Place.header(header, problem.name(), Map.of())));
    }
}
