package jp.ayumi.query.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import jp.ayumi.query.QuerySide;
import jp.ayumi.web.testing.AccessMatrix;
import jp.ayumi.web.testing.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names over HTTP, as staff see them. */
class DirectoryIT {

    private static final String DIRECTORY = "/api/municipalities/tomakomai/directory/";
    private static final List<String> STAFF = List.of("staff");

    private static QuerySide querySide;

    @BeforeAll
    static void start() {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    private static Http.Answer staff(String method, String person, String body) {
        return querySide.as("staff-1", "tomakomai", STAFF, method, DIRECTORY + person, body);
    }

    private static long rows() {
        return querySide.sql().queryForObject("select count(*) from ayumi_directory.person", Long.class);
    }

    @Test
    void anEntryIsWrittenReadReplacedAndErased() {
        long before = rows();
        assertThat(staff("GET", "p-1", "").status()).isEqualTo(404);
        assertThat(staff("PUT", "p-1", "{\"name\":\"苫小牧花子\",\"reading\":null,\"note\":null}")
                        .status())
                .isEqualTo(200);
        assertThat(staff("PUT", "p-1", "{\"name\":\"樽前太郎\",\"reading\":\"たるまえたろう\"}")
                        .status())
                .isEqualTo(200);

        Http.Answer entry = staff("GET", "p-1", "");
        assertThat(entry.text("name")).isEqualTo("樽前太郎");
        assertThat(entry.text("reading")).isEqualTo("たるまえたろう");
        assertThat(entry.header("Cache-Control")).isEqualTo("no-store");
        assertThat(rows()).isEqualTo(before + 1);

        assertThat(staff("DELETE", "p-1", "").status()).isEqualTo(204);
        assertThat(rows()).isEqualTo(before);
        Http.Answer gone = staff("DELETE", "p-1", "");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.text("code")).isEqualTo("PERSON_UNKNOWN");
    }

    @Test
    void anActorHasAPlaceToo() {
        String person = "a".repeat(64);
        assertThat(staff("PUT", person, "{\"name\":\"職員\"}").status()).isEqualTo(200);
        assertThat(staff("DELETE", person, "").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "GET", "DELETE"})
    void onlyStaffAndAdministratorsOfTheMunicipalityMayUseIt(String method) {
        String body = "{\"name\":\"名\"}";
        Http.Answer refused = querySide.as("x", "tomakomai", List.of("auditor"), method, DIRECTORY + "p-2", body);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("DIRECTORY_IS_FOR_STAFF");
        Http.Answer foreign = querySide.as("x", "kuki", STAFF, method, DIRECTORY + "p-2", body);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text("code")).isEqualTo("MUNICIPALITY_UNKNOWN");
        assertThat(querySide
                        .as("x", "tomakomai", List.of("administrator"), method, DIRECTORY + "p-3", body)
                        .status())
                .isIn(200, 204, 404);
        assertThat(staff("GET", "p-2", "").status())
                .as("nothing was written by those who may not")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"\"}",
                "{\"name\":\" 　\"}",
                "{\"name\":\"a\\u0000b\"}",
                "{\"name\":\"n\",\"note\":\"a\\u0000b\"}",
                "{\"name\":\"n\",\"age\":3}"
            })
    void whatCannotBeAnEntryIsRefusedAndNotRepeatedInTheAnswer(String body) {
        long before = rows();
        Http.Answer answer = staff("PUT", "p-9", body);
        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.body()).doesNotContain("a\\u0000b");
        assertThat(rows()).isEqualTo(before);
    }

    /** The operations of the directory in the matrix of what writes; all the others are asserted on the command side. */
    @ParameterizedTest
    @CsvSource({"putPerson, PUT", "erasePerson, DELETE"})
    void everyCellOfTheAccessMatrix(String operation, String method) {
        AccessMatrix matrix = AccessMatrix.ofCommands();
        for (String column : matrix.columns()) {
            boolean open = matrix.cell(operation, column).equals("own");
            if (column.equals("anonymous")) {
                assertThat(matrix.cell(operation, column)).isEqualTo("no");
                assertThat(send(method, "tomakomai", null)).isEqualTo(401);
                continue;
            }
            boolean installation = column.equals("installation");
            for (String organization : List.of("city-hall", "another")) {
                String token = installation
                        ? querySide.bearerOfTheInstallation()
                        : querySide.bearer("matrix", "tomakomai", organization, List.of(column));
                if (open) {
                    assertThat(send(method, "tomakomai", token)).as(column).isIn(200, 204, 404);
                } else {
                    assertThat(send(method, "tomakomai", token)).as(column).isEqualTo(403);
                }
                int elsewhere = installation ? 403 : 404;
                assertThat(send(method, "kuki", token)).as(column).isEqualTo(elsewhere);
                assertThat(send(method, "nowhere", token)).as(column).isEqualTo(elsewhere);
            }
        }
    }

    private static int send(String method, String municipality, @Nullable String bearer) {
        Http http = new Http(querySide.port());
        HttpRequest.Builder request = http.to("/api/municipalities/" + municipality + "/directory/p-9")
                .method(method, HttpRequest.BodyPublishers.ofString("{\"name\":\"名\"}"))
                .header("Content-Type", "application/json");
        return http.send(bearer == null ? request : request.header("Authorization", bearer))
                .status();
    }
}
