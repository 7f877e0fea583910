package jp.ayumi.query.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.log.json.AyumiJson;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.AccessMatrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every reading operation of the API by every role, of the own and of another organisation, about the own and about another
 * municipality, over HTTP, against the committed table. An operation without a row fails.
 */
class AccessMatrixIT {

    private static final JsonMapper JSON = AyumiJson.mapper();
    private static final String ANONYMOUS = "anonymous";
    private static final String OWN = "tomakomai";
    private static final String OTHER = "kuki";
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Of the right form; whether there is such a thing decides nothing about who may ask for it. */
    private static final Map<String, String> VALUES = Map.of(
            "year", "2025",
            "fiscalYear", "2025",
            "position", "1",
            "level", "0",
            "tile", "000.p/1",
            "from", "1",
            "to", "1",
            "on", "2025-04-01");

    private static final AccessMatrix MATRIX = AccessMatrix.ofQueries();
    private static QuerySide querySide;

    /** An operation and how it is asked for. */
    record Operation(String id, String path) {

        String about(String municipality) {
            return path.replace("{municipality}", municipality);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(
                QuerySide.freshDatabase(), List.of(), "springdoc.api-docs.enabled=true", "ayumi.live.max-streams=100");
        querySide.append(Histories.everyKind());
        querySide.awaitAll();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    static Stream<Operation> everyReadingOperation() {
        List<Operation> operations = new ArrayList<>();
        querySide
                .getAnonymously("/openapi")
                .json()
                .path("paths")
                .propertyStream()
                .forEach(path -> {
                    JsonNode get = path.getValue().path("get");
                    if (!get.isMissingNode()) {
                        operations.add(new Operation(
                                get.path("operationId").asString(), filled(path.getKey()) + required(get)));
                    }
                });
        return operations.stream();
    }

    @Test
    void everyReadingOperationHasItsRowAndNoRowIsLeftOver() throws IOException {
        Set<String> running = everyReadingOperation().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(MATRIX.rows().keySet()).containsExactlyInAnyOrderElementsOf(running);

        Set<String> described = new TreeSet<>();
        JSON.readTree(Files.readString(Path.of("../docs/api/openapi.json")))
                .path("paths")
                .forEach(path -> {
                    if (path.has("get")) {
                        described.add(path.path("get").path("operationId").asString());
                    }
                });
        assertThat(described).isNotEmpty().isSubsetOf(MATRIX.rows().keySet());
    }

    @Test
    void whatNeedsNoTokenIsDescribedSo() {
        querySide.getAnonymously("/openapi").json().path("paths").forEach(path -> {
            JsonNode get = path.path("get");
            if (!get.isMissingNode()) {
                String operation = get.path("operationId").asString();
                assertThat(get.has("security"))
                        .as(operation)
                        .isEqualTo(MATRIX.cell(operation, ANONYMOUS).equals("any"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everyReadingOperation")
    void everyCell(Operation operation) throws IOException {
        for (String column : MATRIX.columns()) {
            String cell = MATRIX.cell(operation.id(), column);
            if (column.equals(ANONYMOUS)) {
                Answer answer = ask(operation.about(OWN), null);
                assertThat(answer.status()).as(column).isEqualTo(cell.equals("no") ? 401 : answer.reachedStatus());
                continue;
            }
            for (String organization : List.of("city-hall", "another")) {
                String token = querySide.bearer("somebody", OWN, organization, List.of(column));
                Answer own = ask(operation.about(OWN), token);
                Answer other = ask(operation.about(OTHER), token);
                Answer nowhere = ask(operation.about("nowhere"), token);
                switch (cell) {
                    case "no" -> {
                        assertThat(own.status()).as(column).isEqualTo(403);
                        if (operation.path().contains("{municipality}")) {
                            assertUnknown(other, nowhere, column);
                        }
                    }
                    case "own" -> {
                        assertThat(own.status()).as(column).isEqualTo(own.reachedStatus());
                        assertUnknown(other, nowhere, column);
                    }
                    case "any" -> {
                        assertThat(own.status()).as(column).isEqualTo(own.reachedStatus());
                        assertThat(other.status()).as(column).isEqualTo(other.reachedStatus());
                    }
                    case "whole" -> {
                        assertThat(own.status()).as(column).isEqualTo(403);
                        Answer whole = ask(operation.about(OWN), querySide.bearerOfTheInstallation(column));
                        assertThat(whole.status()).as(column).isEqualTo(whole.reachedStatus());
                    }
                    default -> throw new AssertionError("no such cell: " + cell);
                }
            }
        }
    }

    /** Another municipality is answered to the letter as one that does not exist. */
    private static void assertUnknown(Answer other, Answer nowhere, String column) {
        assertThat(other.status()).as(column).isEqualTo(404);
        assertThat(other.code()).as(column).isEqualTo("MUNICIPALITY_UNKNOWN");
        assertThat(other.said().replace(OTHER, "nowhere")).as(column).isEqualTo(nowhere.said());
    }

    /** What came back; of a stream that began, nothing is read. */
    record Answer(int status, String body) {

        String code() {
            return status < 400 ? "" : JSON.readTree(body).path("code").asString();
        }

        /** Apart from the id of the request. */
        String said() {
            return body.replaceAll("\"correlationId\":\"[^\"]*\"", "");
        }

        /** The same status when the question was answered, whatever there was to say; none otherwise. */
        int reachedStatus() {
            boolean refused = status == 400 || status == 401 || status == 403 || status >= 500;
            return refused && !code().equals("LOG_NOT_SIGNED") || code().equals("MUNICIPALITY_UNKNOWN") ? -1 : status;
        }
    }

    private static Answer ask(String path, @Nullable String bearer) throws IOException {
        HttpResponse<InputStream> answer = querySide.open(path, bearer);
        try (InputStream body = answer.body()) {
            boolean endless = answer.statusCode() == 200 && path.endsWith("/stream");
            return new Answer(
                    answer.statusCode(), endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String filled(String path) {
        return VARIABLE.matcher(path)
                .replaceAll(found -> found.group(1).equals("municipality") ? "{municipality}" : value(found.group(1)));
    }

    private static String required(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query")
                        && parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asString())
                .map(name -> name + "=" + value(name))
                .collect(Collectors.joining("&", "?", ""))
                .replaceFirst("\\?$", "");
    }

    private static String value(String name) {
        return VALUES.getOrDefault(name, "one");
    }
}
