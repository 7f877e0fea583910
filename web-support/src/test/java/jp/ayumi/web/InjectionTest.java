package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Ends of lines, plain and encoded, where they could begin a header of the answer or a line of the log. */
@ExtendWith(OutputCaptureExtension.class)
class InjectionTest extends WebTest {

    private static final String LOG_LINE = "\\d{4}-\\d\\d-\\d\\dT.*";

    @Test
    void anAnswerIsNeverSplit() throws IOException {
        for (String request : List.of(
                "GET /api/%0d%0aX-Forged:%201 HTTP/1.1",
                "GET /api/me?a%0d%0aX-Forged:%201=b HTTP/1.1",
                "GET /swagger-ui.html?a=%0d%0aX-Forged:%201 HTTP/1.1",
                "GET /api/me HTTP/1.1\r\nX-Correlation-Id: a%0d%0aX-Forged: 1",
                "GET /api/me HTTP/1.1\r\nX-Correlation-Id: a\rX-Forged: 1",
                "GET /api/me HTTP/1.1\r\nX-Correlation-Id: a\r\n X-Forged: 1",
                "GET /api/me HTTP/1.1\r\nAccept-Language: en\u0000X-Forged: 1",
                "GET /api/me HTTP/1.1\r\nOrigin: https://a.example%0d%0aX-Forged: 1",
                "GET /api/\rX-Forged:1 HTTP/1.1")) {
            String head = head(request);
            assertThat(head).as(request).matches("(?s)HTTP/1.1 [234]\\d\\d .*");
            assertThat(head.split("[\r\n]+"))
                    .as(request)
                    .noneMatch(line -> line.strip().startsWith("X-Forged"));
        }
    }

    @Test
    void aNameOfARequestThatIsNoneIsReplaced() {
        for (String name : List.of("a%0d%0ab", "a b", "<script>", "a;b", "x".repeat(129))) {
            Answer answer = send(http().to("/api/me").header("X-Correlation-Id", name));
            assertThat(answer.header("X-Correlation-Id")).as(name).matches("[A-Za-z0-9._:-]{1,128}");
        }
    }

    @Test
    void theLogTellsOfAFailureInOneLineWithoutItsWords(CapturedOutput output) {
        Answer answer = send(http().to("/api/broken").header("X-Correlation-Id", "found-again"));
        assertProblem(answer, 500, "INTERNAL_ERROR");
        assertThat(output.getOut().lines().filter(line -> line.contains("found-again")))
                .singleElement()
                .asString()
                .matches(LOG_LINE
                        + "\\[found-again].*failed: GET \\(IllegalStateException at TestApi#getBroken:\\d+\\)");
        assertThat(output.getOut())
                .doesNotContain("select password", "\tat ")
                .satisfies(all -> assertThat(all.lines()).allMatch(line -> line.matches(LOG_LINE)));
    }

    /** What a client sends that keeps to no rule. */
    private String head(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String authorization = "\r\nAuthorization: Bearer " + ISSUER.token("staff-1", "example-city", "hall");
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost" + authorization + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return end < 0 ? answer : answer.substring(0, end);
        }
    }
}
