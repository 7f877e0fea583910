package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsOfRequestsTest extends WebTest {

    private static final String YEAR = "/api/example-city/years/2025?limit=3";

    @Nested
    class Parameters {

        @Test
        void goodOnesAreAccepted() {
            assertThat(send(http().to(YEAR).header("X-Needed", "1")).text("year"))
                    .isEqualTo("2025");
        }

        @Test
        void aMissingHeaderIsNamed() {
            Answer answer = get(YEAR);
            assertProblem(answer, 400, "PARAMETER_MISSING");
            assertThat(answer.json().at("/errors/0/header").asString()).isEqualTo("X-Needed");
        }

        @Test
        void aMissingParameterIsNamed() {
            Answer answer = send(http().to("/api/example-city/years/2025").header("X-Needed", "1"));
            assertProblem(answer, 400, "PARAMETER_MISSING");
            assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("limit");
        }

        @Test
        void aParameterThatNobodyKnowsIsNamed() {
            Answer answer = send(http().to(YEAR + "&limt=2").header("X-Needed", "1"));
            assertProblem(answer, 400, "PARAMETER_UNKNOWN");
            assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("limt");
            assertThat(answer.text("action")).endsWith("knownAt, limit, minPosition");
            assertThat(send(http().to(YEAR + "&minPosition=2&knownAt=2").header("X-Needed", "1"))
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void ofTwoValuesNeitherIsIgnored() {
            Answer answer = send(http().to(YEAR + "&limit=2").header("X-Needed", "1"));
            assertProblem(answer, 400, "PARAMETER_INVALID");
            assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("limit");
            assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("PARAMETER_REPEATED");
        }

        @Test
        void aCommandIsAlwaysAboutThePresent() {
            assertProblem(send(http().post("/api/sheets?knownAt=2", "{}")), 400, "PARAMETER_UNKNOWN");
        }

        @Test
        void aParameterOfTheWrongTypeIsNamed() {
            Answer answer = send(http().to(YEAR.replace("3", "three")).header("X-Needed", "1"));
            assertProblem(answer, 400, "PARAMETER_INVALID");
            assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("limit");
        }

        @Test
        void aParameterOutOfBoundsIsNamed() {
            Answer answer = send(http().to(YEAR.replace("3", "6")).header("X-Needed", "1"));
            assertProblem(answer, 400, "PARAMETER_INVALID");
            assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("NUMBER_TOO_LARGE");
        }

        @Test
        void anImpossibleIdentifierInTheAddressIsNamed() {
            Answer answer =
                    send(http().to(YEAR.replace("example-city", "Example_City")).header("X-Needed", "1"));
            assertProblem(answer, 400, "PARAMETER_INVALID");
            assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("municipality");
        }

        @Test
        void anImpossibleFiscalYearInTheAddressIsNamed() {
            Answer answer = send(http().to(YEAR.replace("2025", "R7")).header("X-Needed", "1"));
            assertProblem(answer, 400, "PARAMETER_INVALID");
            assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("year");
        }
    }

    @Test
    void anUnknownAddressIsNotFound() {
        assertProblem(get("/api/nowhere/at/all"), 404, "PATH_UNKNOWN");
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        Answer answer = send(http().to("/api/sheets").DELETE());
        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void aFormThatCannotBeGivenIsNotAcceptable() {
        assertProblem(send(http().to("/api/me").header("Accept", "text/html")), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void aWrongMediaTypeIsToldTheRightOnes() {
        Answer answer = send(
                http().to("/api/sheets").POST(BodyPublishers.ofString("a=b")).header("Content-Type", "text/plain"));
        assertProblem(answer, 415, "MEDIA_TYPE_UNSUPPORTED");
        assertThat(answer.header("Accept")).contains("application/json");
    }

    @Test
    void aFailureOfTheProgramTellsNothingButItsNameInTheLog(CapturedOutput log) {
        Answer answer = send(http().to("/api/broken").header("X-Correlation-Id", "trace-me-4711"));
        assertProblem(answer, 500, "INTERNAL_ERROR");
        assertThat(answer.body()).doesNotContain("secret", "Secrets");
        assertThat(answer.text("correlationId")).isEqualTo("trace-me-4711");
        assertThat(log.getAll()).contains("trace-me-4711", "IllegalStateException at TestApi#getBroken");
    }

    @Test
    void anUnreachableDatabaseIsTemporaryHoweverItIsWrapped() {
        for (String path : new String[] {"/api/database-gone", "/api/database-stopping"}) {
            Answer answer = get(path);
            assertProblem(answer, 503, "DATABASE_UNAVAILABLE");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.body()).doesNotContain("secret");
        }
    }

    @Nested
    class Languages {

        @Test
        void japaneseIsTheDefault() {
            Answer answer = get("/api/nowhere");
            assertThat(answer.text("title")).isEqualTo("見つかりません");
            assertThat(answer.header("Content-Language")).isEqualTo("ja");
        }

        @Test
        void englishIsGivenWhenItIsAskedFor() {
            Answer answer = send(http().to("/api/nowhere").header("Accept-Language", "fr, en-GB;q=0.8, ja;q=0.5"));
            assertThat(answer.text("title")).isEqualTo("Not found");
            assertThat(answer.header("Content-Language")).isEqualTo("en");
            assertThat(answer.header("Vary")).contains("Accept-Language");
        }

        @Test
        void anUnknownLanguageGetsJapanese() {
            assertThat(send(http().to("/api/nowhere").header("Accept-Language", "fr"))
                            .header("Content-Language"))
                    .isEqualTo("ja");
        }
    }

    @Nested
    class NamesOfRequests {

        @Test
        void anIllFormedNameIsReplaced() {
            assertThat(send(http().to("/api/me").header("X-Correlation-Id", "<script>"))
                            .header("X-Correlation-Id"))
                    .matches("[0-9a-f-]{36}");
        }

        @Test
        void theTraceOfTheCallerIsTaken() {
            String traced = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
            assertThat(send(http().to("/api/me").header("traceparent", traced)).header("X-Correlation-Id"))
                    .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        }
    }

    @Nested
    class BeforeAnyFilter {

        @Test
        void headersBeyondAllBoundsAreAProblemToo() throws IOException {
            assertThat(raw("GET /api/me HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"))
                    .contains("application/problem+json", "urn:ayumi:problem:");
        }

        @Test
        void aRequestLineThatIsNoneIsAProblemToo() throws IOException {
            assertThat(raw("GET /api/[<>] HTTP/1.1\r\nHost: x\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "REQUEST_MALFORMED")
                    .doesNotContain("Tomcat", "<html");
        }

        @Test
        void anAddressThatTheFirewallRefusesIsAProblemToo() throws IOException {
            assertThat(raw("GET /api/a;b=c/%2e%2e/x?any=thing HTTP/1.1\r\nHost: x\r\n\r\n"))
                    .contains("application/problem+json", "REQUEST_MALFORMED")
                    .doesNotContain("Exception");
        }

        private String raw(String request) throws IOException {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(5_000);
                socket.getOutputStream()
                        .write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                InputStream answer = socket.getInputStream();
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
