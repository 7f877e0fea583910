package jp.ayumi.web.limit;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import jp.ayumi.web.problem.ProblemCode;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses the requests of somebody who sends too many, and of nobody else. */
public final class RequestLimitFilter extends OncePerRequestFilter {

    private final Budgets budgets;
    private final Function<HttpServletRequest, Optional<String>> whose;
    private final ProblemCode code;
    private final TooManyRequests refusal;
    private final Counter refused;

    /**
     * @param whose on whose budget a request goes; empty for nobody's
     * @param code what is said to whoever has used theirs up
     * @param refused counts how often that happens
     */
    public RequestLimitFilter(
            Budgets budgets,
            Function<HttpServletRequest, Optional<String>> whose,
            ProblemCode code,
            TooManyRequests refusal,
            Counter refused) {
        this.budgets = budgets;
        this.whose = whose;
        this.code = code;
        this.refusal = refusal;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = whose.apply(request).map(budgets::take).orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refused.increment();
            refusal.write(code, wait, request, response);
        }
    }
}
