package jp.ayumi.query.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives the controllers of pages what every page is asked with. */
@Component
final class PageRequestResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return of(http, day(http));
    }

    /** Without a day: for what has to be answered whatever was asked. */
    static PageRequest withoutDay(HttpServletRequest request) {
        return of(request, null);
    }

    private static PageRequest of(HttpServletRequest request, @Nullable LocalDate asOf) {
        String chosen = request.getParameter(PageRequest.LANGUAGE);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new PageRequest(
                failed == null ? request.getRequestURI() : failed.toString(),
                request.getQueryString(),
                asOf,
                request.getParameter(PageRequest.KNOWN_AT),
                Languages.of(request),
                chosen == null ? null : Languages.of(request).getLanguage());
    }

    private static @Nullable LocalDate day(HttpServletRequest request) {
        String[] days = request.getParameterValues(PageRequest.AS_OF);
        if (days == null) {
            return null;
        }
        try {
            if (days.length == 1) {
                return LocalDate.parse(days[0]);
            }
        } catch (DateTimeParseException e) {
            // Told below, as a day that is named twice is.
        }
        throw new ProblemException(Fault.of(
                WebProblem.PARAMETER_INVALID,
                Map.of(),
                Fault.Place.parameter(
                        PageRequest.AS_OF, WebProblem.PARAMETER_INVALID.name(), Map.of("name", PageRequest.AS_OF))));
    }
}
