package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.ayumi.web.testing.Http.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code If-Match} on a municipality at version 2. */
class VersionsIT extends CommandSide {

    private String hall = "";

    @BeforeEach
    void aMunicipalityWithAnOrganization() {
        String organizations = ROOT + "/" + newMunicipality() + "/organizations";
        assertThat(post(organizations, organization("hall")).header("ETag")).isEqualTo("\"2\"");
        hall = organizations + "/hall";
    }

    private Answer revise(@Nullable String ifMatch) {
        return revise(ifMatch, "福祉部");
    }

    private Answer revise(@Nullable String ifMatch, String name) {
        String body = """
                {"name":"%s","reading":"","kind":"CITY_HALL"}""".formatted(name);
        HttpRequest.Builder request = request(hall, body).PUT(HttpRequest.BodyPublishers.ofString(body));
        return http().send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    @Test
    void theVersionThatWasReadIsAccepted() {
        Answer answer = revise("\"2\"");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void aChangeWithoutAVersionIsRefused() {
        Answer answer = revise(null);
        assertProblem(answer, 428, "IF_MATCH_MISSING");
        assertThat(answer.json().at("/errors/0/header").asString()).isEqualTo("If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"3\"", "\"0\""})
    void anotherVersionIsStale(String ifMatch) {
        assertProblem(revise(ifMatch), 412, "STALE_VERSION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"2\"", "\"two\"", "\"02\"", "\"\"", "\"999999999999999999999\""})
    void whatNeverWasAVersionMatchesNone(String ifMatch) {
        assertProblem(revise(ifMatch), 412, "IF_MATCH_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "2", "\"2", "\"2\", \"3\"", "'2'", "\"2\" x"})
    void whatIsNotOneTagIsRefused(String ifMatch) {
        assertProblem(revise(ifMatch), 400, "IF_MATCH_MALFORMED");
    }

    @Test
    void whatAddsSomethingNeedsNoVersionButKeepsToOneThatIsStated() {
        String organizations = hall.substring(0, hall.lastIndexOf('/'));
        assertProblem(
                http().send(request(organizations, organization("office")).header("If-Match", "\"1\"")),
                412,
                "STALE_VERSION");
        assertThat(http().send(request(organizations, organization("office")).header("If-Match", "\"2\""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void ofManyWhoReadTheSameVersionOneChangesIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String name = "部署" + i;
                sent.add(threads.submit(() -> revise("\"2\"", name)));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : sent) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        } finally {
            threads.shutdownNow();
        }
    }
}
