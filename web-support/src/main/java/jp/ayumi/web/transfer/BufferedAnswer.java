package jp.ayumi.web.transfer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is kept until it is whole; a stream of events is not, and has its own care for slow clients. */
final class BufferedAnswer extends ContentCachingResponseWrapper {

    /** How Spring MVC says that an answer must not wait to be whole. */
    private static final String STREAMING = ShallowEtagHeaderFilter.class.getName() + ".STREAMING";

    private final HttpServletRequest request;

    BufferedAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    boolean isStream() {
        return request.getAttribute(STREAMING) != null;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isStream() ? getResponse().getOutputStream() : super.getOutputStream();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (isStream()) {
            getResponse().flushBuffer();
        }
    }
}
