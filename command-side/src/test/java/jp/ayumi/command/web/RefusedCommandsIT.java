package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the journal knows of a command that was refused, by the time its caller knows. */
class RefusedCommandsIT extends CommandSide {

    private static final String ACTOR = TestActor.ID;
    private static final String SECRET = "himitsu";

    @Autowired
    JdbcTemplate sql;

    private static final class TestActor {
        static final String ID = "https://issuer.example#staff-1";
    }

    private List<Map<String, Object>> journalled(String correlation) {
        return sql.queryForList("select * from ayumi_log.command_refusal where correlation_id = ?", correlation);
    }

    private Map<String, Object> onlyLine(String correlation) {
        List<Map<String, Object>> lines = journalled(correlation);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    /** The whole line as text, for what must not be in it. */
    private String everything(String correlation) {
        return String.valueOf(sql.queryForObject(
                "select string_agg(r::text, ' ') from ayumi_log.command_refusal r where correlation_id = ?",
                String.class,
                correlation));
    }

    @Test
    void aRefusalByARuleIsThereWithItsRuleAndNothingOfItsBody() {
        String town = newMunicipality();
        String correlation = newId();
        Answer answer = http().send(request(ROOT + "/" + town + "/organizations/nowhere/dissolution", """
                        {"dissolvedOn":"1999-12-31","reason":"統合のため","decisionNumber":"福第7号"}""")
                .header("If-Match", "\"1\"")
                .header("X-Correlation-Id", correlation));
        assertThat(answer.status()).as(answer.body()).isGreaterThanOrEqualTo(400);

        Map<String, Object> line = onlyLine(correlation);
        assertThat(line)
                .containsEntry("rule", answer.text("code"))
                .containsEntry("status", answer.status())
                .containsEntry("operation", "dissolveOrganization")
                .containsEntry("command", "DissolveOrganization")
                .containsEntry("stream", "municipality/" + town)
                .containsEntry("municipality", town)
                .containsEntry("actor", ACTOR)
                .containsEntry("organization", "city-hall")
                .containsEntry("roles", "staff,secretariat,reviewer,administrator")
                .containsEntry("reason", "統合のため")
                .containsEntry("decision_number", "福第7号")
                .containsEntry("position", log.head())
                .containsEntry("times", 1L);
        assertThat(everything(correlation)).doesNotContain("1999-12-31", "nowhere");
    }

    @Test
    void anAcceptedCommandIsToldByItsEventsAndNotStoredTwice() {
        String correlation = newId();
        String town = newId();
        Answer answer = http().send(request(ROOT, municipality(town)).header("X-Correlation-Id", correlation));
        assertThat(answer.status()).isEqualTo(201);

        assertThat(journalled(correlation)).isEmpty();
        assertThat(sql.queryForMap("select * from ayumi_log.command_journal where correlation_id = ?", correlation))
                .containsEntry("outcome", "ACCEPTED")
                .containsEntry("operation", "registerMunicipality")
                .containsEntry("municipality", town)
                .containsEntry("actor", ACTOR)
                .containsEntry(
                        "first_position", answer.json().path("firstPosition").asLong())
                .containsEntry(
                        "last_position", answer.json().path("lastPosition").asLong());
    }

    static Stream<Arguments> whatIsRefusedBeforeARuleSeesIt() {
        String good = organization("hall");
        return Stream.of(
                Arguments.of("VALIDATION_FAILED", good.replace("例示市役所", SECRET.repeat(30)), "/name"),
                Arguments.of("FIELD_UNKNOWN", good.replace("\"reading\"", "\"" + SECRET + "\":1,\"reading\""), null),
                Arguments.of("JSON_MALFORMED", "{\"" + SECRET + "\":", null),
                Arguments.of("TYPE_MISMATCH", good.replace("CITY_HALL", SECRET), "/kind"),
                Arguments.of("BODY_TOO_LARGE", SECRET.repeat(300_000), null));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsRefusedBeforeARuleSeesIt(String code, String body, String pointer) {
        String town = newId();
        String correlation = newId();
        Answer answer = http().send(
                        request(ROOT + "/" + town + "/organizations", body).header("X-Correlation-Id", correlation));
        assertThat(answer.text("code")).as(answer.body()).isEqualTo(code);

        assertThat(onlyLine(correlation))
                .containsEntry("rule", code)
                .containsEntry("municipality", town)
                .containsEntry("operation", code.equals("BODY_TOO_LARGE") ? null : "registerOrganization")
                .containsEntry("pointer", pointer);
        assertThat(everything(correlation)).doesNotContain(SECRET);
    }

    @Test
    void staleVersionsReusedKeysAndMissingHeadersAreThere() {
        String town = newMunicipality();
        String key = newKey();
        String path = ROOT + "/" + town + "/organizations";
        send(path, organization("one"), key, "first", null);
        send(path, organization("two"), key, "reused-" + key, null);
        send(path, organization("three"), newKey(), "stale-" + key, "\"1\"");
        http().send(http().post(path, organization("four"))
                .header("Authorization", "Bearer " + token(path, ""))
                .header("X-Correlation-Id", "keyless-" + key));

        assertThat(onlyLine("reused-" + key)).containsEntry("rule", "IDEMPOTENCY_KEY_REUSED");
        assertThat(String.valueOf(onlyLine("reused-" + key).get("key_sha256")))
                .hasSize(64)
                .isNotEqualTo(key);
        assertThat(onlyLine("stale-" + key))
                .containsEntry("rule", "STALE_VERSION")
                .containsEntry("status", 412);
        assertThat(onlyLine("keyless-" + key))
                .containsEntry("rule", "IDEMPOTENCY_KEY_MISSING")
                .containsEntry("key_sha256", null);
    }

    private void send(String path, String body, String key, String correlation, String version) {
        HttpRequest.Builder request = http().post(path, body)
                .header("Authorization", "Bearer " + token(path, body))
                .header("Idempotency-Key", key)
                .header("X-Correlation-Id", correlation);
        if (version != null) {
            request.header("If-Match", version);
        }
        http().send(request);
    }

    @Test
    void textThatNoDatabaseTakesDoesNotHoldTheJournalUp() {
        String correlation = newId();
        http().send(request(ROOT + "/nowhere/organizations", """
                        {"id":"hall","name":"n","reading":"","kind":"CITY_HALL","reason":"a\\u0000\\ud800b"}""").header("X-Correlation-Id", correlation));
        assertThat(onlyLine(correlation))
                .containsEntry("rule", "VALIDATION_FAILED")
                .containsEntry("status", 422);
    }

    @Test
    void whoIsNobodyLeavesNoTrace() {
        String correlation = newId();
        Answer answer = http().send(http().post(ROOT + "/nowhere/organizations", organization("hall"))
                .header("Idempotency-Key", newKey())
                .header("X-Correlation-Id", correlation));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(journalled(correlation)).isEmpty();
    }

    @Test
    void aRepeatedRequestThatGetsItsReceiptAgainIsNoRefusal() {
        String town = newMunicipality();
        String correlation = newId();
        String key = newKey();
        send(ROOT + "/" + town + "/organizations", organization("one"), key, correlation, null);
        send(ROOT + "/" + town + "/organizations", organization("one"), key, correlation, null);
        assertThat(journalled(correlation)).isEmpty();
    }
}
