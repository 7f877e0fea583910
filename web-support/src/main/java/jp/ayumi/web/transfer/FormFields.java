package jp.ayumi.web.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.MultiValueMap;

/** The parameters of a form, as the container would have read them had it received the body itself. */
final class FormFields {

    private static final FormHttpMessageConverter FORMS = new FormHttpMessageConverter();

    private FormFields() {}

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /**
     * Those of the address first, then those of the body; {@code null} when it is no form.
     *
     * @param most how many there may be
     * @throws ProblemException when there are more, or when they cannot be decoded
     */
    static @Nullable Map<String, String[]> of(HttpServletRequest request, byte[] body, int most) throws IOException {
        if (!isForm(request)) {
            return null;
        }
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        read(body).forEach((name, values) -> all.merge(name, values.toArray(new String[0]), FormFields::joined));
        if (all.values().stream().mapToInt(values -> values.length).sum() > most) {
            throw new ProblemException(WebProblem.REQUEST_MALFORMED);
        }
        return Collections.unmodifiableMap(all);
    }

    private static MultiValueMap<String, String> read(byte[] body) throws IOException {
        try {
            return FORMS.read(null, new Message(body));
        } catch (IllegalArgumentException | HttpMessageNotReadableException undecodable) {
            throw new ProblemException(WebProblem.REQUEST_MALFORMED);
        }
    }

    private static String[] joined(String[] first, String[] then) {
        return Stream.of(first, then).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private record Message(byte[] body) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
            return headers;
        }
    }
}
