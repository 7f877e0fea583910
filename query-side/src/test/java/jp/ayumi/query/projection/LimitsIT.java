package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.query.QuerySide;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one may ask of the read models and of live updates: docs/operations/limits.md. */
@Timeout(180)
class LimitsIT {

    private static final String STREAM = "/api/municipalities/kuki/stream";

    private static QuerySide querySide;

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(
                QuerySide.freshDatabase(),
                List.of(),
                "ayumi.live.max-streams-each=2",
                "ayumi.live.heartbeat=200ms",
                "ayumi.limits.statement=1s");
        querySide.append(
                List.of(new MunicipalityRegistered(new MunicipalityId("kuki"), "久喜市", "くきし", MunicipalityKind.CITY)));
        querySide.awaitAll();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void noQueryGivesAPageOfAnySizeThatOneLikes() {
        for (String path : new EveryQuery(querySide).paths()) {
            Http.Answer answer = querySide.get(path + "limit=1001");
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.text("code")).as(path).isIn("PARAMETER_INVALID", "PARAMETER_UNKNOWN");
            assertThat(answer.json().at("/errors/0/parameter").asString())
                    .as(path)
                    .isEqualTo("limit");
        }
    }

    @Test
    void aStatementThatTakesTooLongIsGivenUp() {
        assertThat(querySide.sql().queryForObject("select pg_sleep(0.2)::text", String.class))
                .isEmpty();
        assertThatThrownBy(() -> querySide.sql().queryForObject("select pg_sleep(20)::text", String.class))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        reason -> assertThat(reason.getSQLState()).isEqualTo("57014"));
    }

    @Test
    void onePrincipalHasSoManyStreamsAndAnotherHasItsOwn() throws Exception {
        String one = bearer("one");
        InputStream first = opened(one);
        InputStream second = opened(one);
        try {
            Http.Answer refused = querySide.send(STREAM, one);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.text("code")).isEqualTo("TOO_MANY_STREAMS_OF_ONE");
            assertThat(refused.header("Retry-After")).isEqualTo("10");
            opened(bearer("another")).close();
            first.close();
            QuerySide.eventually("a place is free again", () -> {
                HttpResponse<InputStream> again = querySide.open(STREAM, one);
                return again.statusCode() == 200;
            });
        } finally {
            second.close();
        }
    }

    private static String bearer(String subject) {
        return querySide.bearer(subject, "kuki", "city-hall", List.of("auditor"));
    }

    private static InputStream opened(String bearer) {
        HttpResponse<InputStream> answer = querySide.open(STREAM, bearer);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
