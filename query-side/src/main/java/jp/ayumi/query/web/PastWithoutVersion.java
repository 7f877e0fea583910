package jp.ayumi.query.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An answer about the past carries no {@code ETag}: sent back as {@code If-Match} it would speak of the present. So there is
 * nothing either that {@code If-None-Match} could name. It is taken off here and not where it is put on, so that no endpoint
 * can forget it.
 */
final class PastWithoutVersion extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")
                || request.getParameter(KnownThen.PARAMETER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Unconditional(request), new Unversioned(response));
    }

    private static final class Unconditional extends HttpServletRequestWrapper {

        Unconditional(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isCondition(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = Collections.list(super.getHeaderNames());
            names.removeIf(Unconditional::isCondition);
            return Collections.enumeration(names);
        }

        private static boolean isCondition(String header) {
            return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(header);
        }
    }

    private static final class Unversioned extends HttpServletResponseWrapper {

        Unversioned(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!HttpHeaders.ETAG.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!HttpHeaders.ETAG.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
