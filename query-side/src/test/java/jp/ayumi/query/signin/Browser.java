package jp.ayumi.query.signin;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.web.testing.Http;

/** Keeps cookies and follows no redirect by itself. */
public final class Browser {

    private final Http http;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Browser(int port) {
        this.http = new Http(port);
    }

    public Http.Answer get(String path, String... headers) {
        return send(http.to(path), headers);
    }

    public Http.Answer post(String path, String... headers) {
        return send(http.to(path).POST(HttpRequest.BodyPublishers.noBody()), headers);
    }

    private Http.Answer send(HttpRequest.Builder request, String... headers) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        Http.Answer answer = http.send(request);
        for (String cookie : answer.response().headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    /** With whatever token the issuer gives; the answer is that to the code. */
    public Http.Answer signIn() {
        String location = String.valueOf(get("/login/ayumi").header("Location"));
        return get("/login/return?code=c&state="
                + TokenEndpoint.parameters(URI.create(location).getRawQuery()).get("state"));
    }

    /** As they are sent. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String session() {
        return String.valueOf(cookies.get("ayumi"));
    }
}
