package jp.ayumi.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Public pages are the same for everybody, so anybody on the way may keep them. Not for long: an edition that is withdrawn has
 * to be gone everywhere soon.
 */
final class PublicCaching implements HandlerInterceptor {

    private static final String SOON = CacheControl.maxAge(Duration.ofMinutes(1))
            .cachePublic()
            .mustRevalidate()
            .getHeaderValue();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, SOON);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return true;
    }
}
