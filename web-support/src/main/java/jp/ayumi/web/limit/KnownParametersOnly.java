package jp.ayumi.web.limit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.problem.WebProblem;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/**
 * Refuses query parameters that the operation does not have, and those that stand there twice. A misspelt {@code revision} must
 * not be answered with another revision than the one that was meant, and of two days neither is ignored.
 */
public final class KnownParametersOnly implements HandlerInterceptor {

    /** Every query but a stream understands it: how far the read model must have come. */
    private static final String MIN_POSITION = "minPosition";

    /** Every query from read models understands it: what the answer may know. A command is always about the present. */
    private static final String KNOWN_AT = "knownAt";

    /** Every page understands it, and hands it on with its links. */
    private static final String AS_OF = "asOf";

    private static final String OURS = "jp.ayumi.";

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request.getQueryString() != null
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            Set<String> allowed = known.computeIfAbsent(method, KnownParametersOnly::parametersOf);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !allowed.contains(name))
                    .findFirst()
                    .ifPresent(name -> refuse(name, allowed));
            request.getParameterMap().entrySet().stream()
                    .filter(parameter -> parameter.getValue().length > 1)
                    .findFirst()
                    .ifPresent(parameter -> refuseRepeated(parameter.getKey()));
        }
        return true;
    }

    private static Set<String> parametersOf(HandlerMethod method) {
        Set<String> names = new HashSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                names.add(annotation.name().isEmpty() ? parameter.getParameter().getName() : annotation.name());
            }
        }
        if (isPage(method)) {
            names.addAll(Set.of(Languages.PARAMETER, AS_OF, KNOWN_AT));
        }
        if (!isStream(method)) {
            names.add(MIN_POSITION);
            if (method.hasMethodAnnotation(GetMapping.class) && !isOnlyNow(method)) {
                names.add(KNOWN_AT);
            }
        }
        return names;
    }

    /** Whether the operation answers with a stream of events, whose position is {@code Last-Event-ID}. */
    public static boolean isStream(HandlerMethod method) {
        return ResponseBodyEmitter.class.isAssignableFrom(method.getReturnType().getParameterType());
    }

    /** Whether the operation answers with a page for people. */
    public static boolean isPage(HandlerMethod method) {
        return !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
                && !method.hasMethodAnnotation(ResponseBody.class)
                && !isStream(method);
    }

    /** Whether the operation knows nothing of earlier positions. */
    public static boolean isOnlyNow(HandlerMethod method) {
        return method.getBeanType().isAnnotationPresent(OnlyNow.class);
    }

    private static void refuseRepeated(String name) {
        throw new ProblemException(Fault.of(
                WebProblem.PARAMETER_INVALID,
                Map.of(),
                Fault.Place.parameter(name, "PARAMETER_REPEATED", Map.of("name", name))));
    }

    private static void refuse(String name, Set<String> allowed) {
        Map<String, String> named =
                Map.of("name", name, "known", allowed.isEmpty() ? "–" : String.join(", ", new TreeSet<>(allowed)));
        throw new ProblemException(Fault.of(
                WebProblem.PARAMETER_UNKNOWN,
                named,
                Fault.Place.parameter(name, WebProblem.PARAMETER_UNKNOWN.name(), named)));
    }
}
