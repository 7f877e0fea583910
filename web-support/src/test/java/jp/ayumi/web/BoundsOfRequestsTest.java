package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Test;

/** Each bound on the least that it refuses, and on the most that it accepts: docs/operations/limits.md. */
class BoundsOfRequestsTest extends WebTest {

    private void assertAccepted(String json) {
        assertThat(post("/api/anything", json).status()).isEqualTo(200);
    }

    private void assertBeyond(String json) {
        assertProblem(post("/api/anything", json), 400, "JSON_BEYOND_LIMITS");
    }

    @Test
    void jsonMayBe32Deep() {
        assertAccepted("[".repeat(32) + "]".repeat(32));
        assertBeyond("[".repeat(33) + "]".repeat(33));
        assertBeyond("{\"a\":".repeat(33) + "1" + "}".repeat(33));
    }

    @Test
    void aTextMayBe20000Long() {
        assertAccepted("\"" + "x".repeat(20_000) + "\"");
        assertBeyond("\"" + "x".repeat(20_001) + "\"");
    }

    @Test
    void aNameOfAFieldMayBe200Long() {
        assertAccepted("{\"" + "x".repeat(200) + "\":1}");
        assertBeyond("{\"" + "x".repeat(2_000) + "\":1}");
    }

    @Test
    void aNumberMayHave60Digits() {
        assertAccepted("1" + "0".repeat(59));
        assertBeyond("1" + "0".repeat(60));
    }

    @Test
    void anAddressAndItsHeadersMayBe16KilobytesTogether() {
        assertThat(get("/api/me?minPosition=" + "0".repeat(14_000)).status()).isLessThan(500);
        Answer tooLong = get("/api/me?minPosition=" + "0".repeat(17_000));
        assertThat(tooLong.status()).isIn(400, 414, 431);
        assertThat(tooLong.text("code")).isIn("REQUEST_MALFORMED", "URI_TOO_LONG", "HEADERS_TOO_LARGE");
    }

    @Test
    void aFormMayBe64KilobytesLong() {
        assertProblem(form(64 * 1024), 415, "MEDIA_TYPE_UNSUPPORTED");
        assertProblem(form(64 * 1024 + 1), 413, "BODY_TOO_LARGE");
    }

    private Answer form(int length) {
        return send(http().to("/api/anything")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=" + "x".repeat(length - 2))));
    }

    @Test
    void aQueryMayHave100Parameters() {
        assertThat(get(parameters(100)).text("code")).isEqualTo("PARAMETER_UNKNOWN");
        assertProblem(get(parameters(101)), 400, "REQUEST_MALFORMED");
    }

    private static String parameters(int many) {
        return "/api/me?"
                + IntStream.range(0, many).mapToObj(one -> "p" + one + "=1").collect(Collectors.joining("&"));
    }

    @Test
    void aStatementThatTakesTooLongIsAnsweredAsBeingBusy() {
        Answer answer = get("/api/database-slow");
        assertProblem(answer, 503, "OVERLOADED");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }
}
