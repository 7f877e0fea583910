package jp.ayumi.query.pages;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.signin.Browser;
import jp.ayumi.query.signin.TokenEndpoint;
import jp.ayumi.web.testing.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The query side with its pages, and for each municipality somebody of it who has signed in to read them. */
final class PageReader implements AutoCloseable {

    private static final Pattern MUNICIPALITY = Pattern.compile("^/municipalities/([a-z-]+)");

    private final TokenEndpoint tokens = new TokenEndpoint();
    private final QuerySide querySide;
    private final Map<String, Browser> browsers = new HashMap<>();

    PageReader() {
        querySide = QuerySide.on(
                QuerySide.freshDatabase(),
                List.of(),
                "ayumi.pages.client-id=pages",
                "ayumi.pages.authorization-uri=https://issuer.example/authorize",
                "ayumi.pages.token-uri=" + tokens.address());
    }

    QuerySide querySide() {
        return querySide;
    }

    Http.Answer get(String address, String... headers) {
        return browser(address).get(address, headers);
    }

    Http.Answer post(String address, String... headers) {
        return browser(address).post(address, headers);
    }

    /** Somebody who has not signed in. */
    Http.Answer getAnonymously(String address, String... headers) {
        return new Browser(querySide.port()).get(address, headers);
    }

    Document page(String address) {
        Http.Answer answer = get(address);
        if (answer.status() != 200) {
            throw new AssertionError(address + " is answered " + answer.status() + ": " + answer.body());
        }
        return Jsoup.parse(answer.body(), address);
    }

    /** Bytes over the wire, compressed. */
    int size(String address) throws IOException, InterruptedException {
        HttpRequest request = new Http(querySide.port())
                .to(address)
                .header("Accept-Encoding", "gzip")
                .header("Cookie", browser(address).cookies())
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " is answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    /** The lines of a stream as they come, for as long as it is read. */
    Stream<String> follow(String address) throws IOException, InterruptedException {
        HttpRequest request = new Http(querySide.port())
                .to(address)
                .header("Accept", "text/event-stream")
                .header("Cookie", browser(address).cookies())
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    /** The browser of somebody who may read what stands at an address. */
    private Browser browser(String address) {
        Matcher named = MUNICIPALITY.matcher(address);
        return browsers.computeIfAbsent(named.find() ? named.group(1) : "tomakomai", this::signedIn);
    }

    private Browser signedIn(String municipality) {
        return signedInWith(querySide.bearer(municipality));
    }

    /** @param bearer says who it is */
    Browser signedInWith(String bearer) {
        tokens.answer(bearer.substring("Bearer ".length()));
        Browser browser = new Browser(querySide.port());
        browser.signIn();
        return browser;
    }

    @Override
    public void close() {
        querySide.close();
        tokens.close();
    }
}
