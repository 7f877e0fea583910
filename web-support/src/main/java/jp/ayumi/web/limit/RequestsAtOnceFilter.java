package jp.ayumi.web.limit;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jp.ayumi.web.problem.WebProblem;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leaves threads for others: one principal has so many requests under way at once and no more. A stream holds no thread. */
final class RequestsAtOnceFilter extends OncePerRequestFilter {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final int most;
    private final Function<HttpServletRequest, Optional<String>> whose;
    private final TooManyRequests refusal;
    private final Counter refused;

    /** Only of who has some: not more entries than threads. */
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    /**
     * @param most 0 for as many as there are threads
     * @param whose request it is; empty for nobody's
     * @param refused counts how often somebody had too many
     */
    RequestsAtOnceFilter(
            int most, Function<HttpServletRequest, Optional<String>> whose, TooManyRequests refusal, Counter refused) {
        this.most = most;
        this.whose = whose;
        this.refusal = refusal;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> principal = most == 0 ? Optional.empty() : whose.apply(request);
        if (principal.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (underWay.merge(principal.get(), 1, Integer::sum) > most) {
            leave(principal.get());
            refused.increment();
            refusal.write(WebProblem.TOO_MANY_REQUESTS_AT_ONCE, SOON, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            leave(principal.get());
        }
    }

    private void leave(String principal) {
        underWay.computeIfPresent(principal, (whoever, count) -> count == 1 ? null : count - 1);
    }
}
