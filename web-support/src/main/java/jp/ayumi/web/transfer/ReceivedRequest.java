package jp.ayumi.web.transfer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body is here. To whatever comes after it is an ordinary one: that it had to wait for its body, and was
 * dispatched a second time, is nobody's business, least of all that of rules which let second dispatches pass.
 */
final class ReceivedRequest extends HttpServletRequestWrapper {

    private final byte[] body;
    private final @Nullable Map<String, String[]> form;
    private @Nullable ServletInputStream stream;

    /**
     * @param form the parameters of address and body, when the body is a form
     */
    ReceivedRequest(HttpServletRequest request, byte[] body, @Nullable Map<String, String[]> form) {
        super(request);
        this.body = body;
        this.form = form;
    }

    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }

    @Override
    public ServletInputStream getInputStream() {
        if (stream == null) {
            stream = new ReceivedStream(body);
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return form == null ? super.getParameterMap() : form;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
