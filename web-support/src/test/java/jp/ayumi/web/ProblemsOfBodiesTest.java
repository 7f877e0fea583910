package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsOfBodiesTest extends WebTest {

    private static final String GOOD = """
            {"title":"見守り","day":"2025-06-01","percent":40,"status":"IN_PROGRESS","area":"north",
             "term":{"first":2021,"last":2025},"rows":[{"name":"a","percent":3}]}""";

    private Answer sheet(String change, String into) {
        assertThat(GOOD).contains(change);
        return post("/api/sheets", GOOD.replace(change, into));
    }

    @Test
    void aGoodBodyIsAccepted() {
        assertThat(post("/api/sheets", GOOD).status()).isEqualTo(200);
    }

    @Test
    void malformedJsonIsNamedByLineAndColumn() {
        Answer answer = post("/api/sheets", "{\n  \"title\": \"x\",,\n}");
        assertProblem(answer, 400, "JSON_MALFORMED");
        assertThat(answer.text("detail")).contains("2行");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"percent\":40 | \"percent\":\"40\"            | 400 | TYPE_MISMATCH     | /percent     | TYPE_MISMATCH",
                "\"percent\":40 | \"percent\":40.5              | 400 | TYPE_MISMATCH     | /percent     | TYPE_MISMATCH",
                "\"percent\":40 | \"percent\":99999999999       | 400 | TYPE_MISMATCH     | /percent     | TYPE_MISMATCH",
                "\"title\":\"見守り\" | \"title\":5             | 400 | TYPE_MISMATCH     | /title       | TYPE_MISMATCH",
                "\"2025-06-01\" | \"2025-02-30\"                | 400 | TYPE_MISMATCH     | /day         | TYPE_MISMATCH",
                "\"2025-06-01\" | \"2025-06-01T00:00:00Z\"      | 400 | TYPE_MISMATCH     | /day         | TYPE_MISMATCH",
                "\"2025-06-01\" | [2025,6,1]                    | 400 | TYPE_MISMATCH     | /day         | TYPE_MISMATCH",
                "IN_PROGRESS    | SOMEHOW                       | 400 | TYPE_MISMATCH     | /status      | TYPE_MISMATCH",
                "\"IN_PROGRESS\" | 1                            | 400 | TYPE_MISMATCH     | /status      | TYPE_MISMATCH",
                "\"north\"      | {}                            | 400 | TYPE_MISMATCH     | /area        | TYPE_MISMATCH",
                "[{             | {\"x\":[{                     | 400 | JSON_MALFORMED    | /rows        | -",
                "\"percent\":3  | \"percentage\":3              | 400 | FIELD_UNKNOWN     | /rows/0/percentage | FIELD_UNKNOWN",
                "\"title\"      | \"day\":\"2025-06-01\",\"title\" | 400 | FIELD_REPEATED | ``         | FIELD_REPEATED",
                "\"north\"      | \"North Side\"                | 422 | VALIDATION_FAILED | /area        | IDENTIFIER_MALFORMED",
                "2021           | 1000                          | 422 | VALIDATION_FAILED | /term/first  | FISCAL_YEAR_OUT_OF_RANGE",
                "2021           | 2030                          | 422 | VALIDATION_FAILED | /term        | TERM_ENDS_BEFORE_IT_BEGINS",
                "\"name\":\"a\" | \"name\":null                 | 422 | VALIDATION_FAILED | /rows/0/name | FIELD_REQUIRED",
                "\"name\":\"a\",| ``                            | 422 | VALIDATION_FAILED | /rows/0/name | FIELD_REQUIRED",
                "\"name\":\"a\" | \"name\":\" \"                | 422 | VALIDATION_FAILED | /rows/0/name | TEXT_BLANK",
                "\"name\":\"a\" | \"name\":\"abcdef\"           | 422 | VALIDATION_FAILED | /rows/0/name | SIZE_OUT_OF_BOUNDS",
                "\"percent\":3  | \"percent\":101               | 422 | VALIDATION_FAILED | /rows/0/percent | NUMBER_TOO_LARGE",
            })
    void everyFaultIsNamedByPlace(
            String change, String into, int status, String code, String pointer, String placeCode) {
        Answer answer = sheet(change, into);
        if (placeCode.equals("-")) {
            assertThat(answer.status()).isEqualTo(400);
            return;
        }
        assertProblem(answer, status, code);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(placeCode);
        assertThat(answer.json().at("/errors/0/detail").asString()).isNotBlank().doesNotContain("…", "{");
    }

    @Test
    void allBoundsExceededAreToldAtOnce() {
        Answer answer = post("/api/sheets", GOOD.replace("見守り", "12345678901").replace("\"a\"", "\" \""));
        assertProblem(answer, 422, "VALIDATION_FAILED");
        assertThat(answer.json().path("errors").findValuesAsString("pointer"))
                .containsExactly("/rows/0/name", "/title");
    }

    @Test
    void anAbsentOptionalFieldIsFine() {
        assertThat(GOOD).doesNotContain("note");
        assertThat(sheet("}]}", "}],\"note\":null}").status()).isEqualTo(200);
    }

    @Test
    void aMissingBodyIsNamed() {
        assertProblem(post("/api/sheets", ""), 400, "BODY_MISSING");
    }

    @Test
    void anythingAfterTheEndIsRefused() {
        assertThat(post("/api/sheets", GOOD + " {}").status()).isEqualTo(400);
    }

    @Test
    void deepNestingIsRefused() {
        Answer answer = post("/api/sheets", "{\"rows\":" + "[".repeat(100) + "]".repeat(100) + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isIn("JSON_BEYOND_LIMITS", "TYPE_MISMATCH");
        Answer skipped =
                post("/api/sheets", GOOD.replace("\"note\"", "x").replace("\"rows\":[", "\"rows\":" + "[".repeat(40)));
        assertThat(skipped.status()).isEqualTo(400);
    }

    @Test
    void aTextBeyondAllBoundsIsRefusedWhileReading() {
        assertProblem(sheet("見守り", "x".repeat(30_000)), 400, "JSON_BEYOND_LIMITS");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        assertProblem(post("/api/sheets", " ".repeat(1_100_000) + GOOD), 413, "BODY_TOO_LARGE");
        assertThat(post("/api/sheets", " ".repeat(1_000_000) + GOOD).status()).isEqualTo(200);
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedThoughItsLengthIsNotDeclared() {
        byte[] body = (" ".repeat(1_100_000) + GOOD).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Answer answer = send(http().to("/api/sheets")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        assertProblem(answer, 413, "BODY_TOO_LARGE");
    }
}
