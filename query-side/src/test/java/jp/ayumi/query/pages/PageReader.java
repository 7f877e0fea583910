package jp.ayumi.query.pages;

import java.util.List;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.signin.Browser;
import jp.ayumi.query.signin.TokenEndpoint;
import jp.ayumi.web.testing.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The query side with its pages, and somebody who has signed in to read them. */
final class PageReader implements AutoCloseable {

    private final TokenEndpoint tokens = new TokenEndpoint();
    private final QuerySide querySide;
    private final Browser browser;

    PageReader() {
        querySide = QuerySide.on(
                QuerySide.freshDatabase(),
                List.of(),
                "ayumi.pages.client-id=pages",
                "ayumi.pages.authorization-uri=https://issuer.example/authorize",
                "ayumi.pages.token-uri=" + tokens.address());
        tokens.answer(querySide.bearer().substring("Bearer ".length()));
        browser = new Browser(querySide.port());
        browser.signIn();
    }

    QuerySide querySide() {
        return querySide;
    }

    Http.Answer get(String address, String... headers) {
        return browser.get(address, headers);
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

    @Override
    public void close() {
        querySide.close();
        tokens.close();
    }
}
