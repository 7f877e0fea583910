package jp.ayumi.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.ayumi.api.Japan;
import jp.ayumi.web.limit.KnownParametersOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form without script sends fields that were left empty, and days and times as people in Japan write them. The reader is led
 * to the address that says the same and can be handed on: nothing empty in it, and a moment that is the same everywhere.
 */
final class CleanAddress implements HandlerInterceptor {

    /** Of the page that compares two moments: a day means the contents in force on it, a time what had been recorded by then. */
    private static final List<String> COMPARED = List.of("from", "to");

    private final Clock clock;

    CleanAddress(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getQueryString() == null
                || !(handler instanceof HandlerMethod method)
                || !KnownParametersOnly.isPage(method)) {
            return true;
        }
        UriComponentsBuilder clean =
                UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        String before = clean.build().toUriString();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length == 1 && values[0].isBlank()) {
                clean.replaceQueryParam(name);
            }
        });
        String known = request.getParameter(PageRequest.KNOWN_AT);
        if (known != null && !known.isBlank()) {
            moment(known.strip(), clean);
        }
        for (String compared : COMPARED) {
            String value = request.getParameter(compared);
            LocalDateTime time = value == null ? null : time(value.strip());
            if (time != null) {
                clean.replaceQueryParam(compared, instant(time));
            }
        }
        String after = clean.build().toUriString();
        if (after.equals(before)) {
            return true;
        }
        response.sendRedirect(after);
        return false;
    }

    /** A day means all of it, or as much of it as has passed. */
    private void moment(String known, UriComponentsBuilder clean) {
        LocalDate day = day(known);
        LocalDateTime time = time(known);
        if (day != null && day.equals(Japan.today(clock))) {
            clean.replaceQueryParam(PageRequest.KNOWN_AT);
        } else if (day != null || time != null) {
            LocalDateTime moment =
                    day == null ? time : day.plusDays(1).atStartOfDay().minusSeconds(1);
            clean.replaceQueryParam(PageRequest.KNOWN_AT, instant(moment));
        }
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Japan.ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
