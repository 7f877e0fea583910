package jp.ayumi.benchmarks.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pages as a browser does, with a session and compressed; over one connection, since a person reads one page at a time. */
final class PageReader {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

    /** What a page asks for before it shows: its style and its scripts. */
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Side side;

    PageReader(Side side) {
        this.side = side;
    }

    void signIn(String person, String password) throws IOException, InterruptedException {
        HttpResponse<String> form = http.send(request("/login").build(), BodyHandlers.ofString());
        Matcher hidden = HIDDEN.matcher(form.body());
        if (!hidden.find()) {
            throw new IllegalStateException("no form to sign in at " + form.uri());
        }
        String sent = "username=" + person + "&password=" + password + "&" + hidden.group(1) + "="
                + URLEncoder.encode(hidden.group(2), StandardCharsets.UTF_8);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(form.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(sent))
                        .build(),
                BodyHandlers.ofString());
        required(answer.statusCode(), answer.uri());
    }

    /** Reads a page to its end. */
    void read(String path) throws IOException, InterruptedException {
        bytes(path);
    }

    /** The first link of a page that leads where an address begins so. */
    String firstLink(String path, String beginning) throws IOException, InterruptedException {
        String page = http.send(request(path).build(), BodyHandlers.ofString()).body();
        Matcher link = Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"]+)\"")
                .matcher(page);
        if (!link.find()) {
            throw new IllegalStateException(path + " has no link to " + beginning);
        }
        return link.group(1);
    }

    /** What a page weighs on the wire, with the style and the scripts that it asks for at once. */
    long weight(String path) throws IOException, InterruptedException {
        String page = http.send(request(path).build(), BodyHandlers.ofString()).body();
        long weight = bytes(path);
        List<String> loaded = LOADED.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        for (String one : loaded) {
            weight += bytes(one);
        }
        return weight;
    }

    private long bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        required(answer.statusCode(), answer.uri());
        return answer.body().length;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(side.at(path)).header("Accept", "text/html");
    }

    /** @throws IllegalStateException for another status: such a figure would be worth nothing */
    private static void required(int status, URI address) {
        if (status != OK) {
            throw new IllegalStateException(address + " answered with " + status);
        }
    }
}
