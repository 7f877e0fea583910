package jp.ayumi.acceptance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import jp.ayumi.acceptance.support.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The contract can be broken: without this, thousands of requests would prove nothing. */
class AnswerContractTest {

    private static final OpenApi API = new OpenApi(new JsonMapper().readTree("""
            {"paths":{"/x":{"get":{"operationId":"x","responses":{
                "200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/X"}}}},
                "204":{}}}}},
             "components":{"schemas":{"X":{"type":"object","required":["n"],"properties":{"n":{"type":"integer"}}}}}}"""));

    private final AnswerContract contract = new AnswerContract(API);

    @Test
    void anAnswerThatFitsIsAccepted() {
        assertThat(violations(200, "{\"n\":1}")).isEmpty();
    }

    @Test
    void aFaultOfOursIsFound() {
        assertThat(violations(500, "{}")).anyMatch(text -> text.contains("a fault of ours"));
    }

    @Test
    void anUndocumentedStatusIsFound() {
        assertThat(violations(418, "{}")).anyMatch(text -> text.contains("418"));
    }

    @Test
    void aWrongTypeAMissingFieldAndAnUnknownFieldAreFound() {
        assertThat(violations(200, "{\"n\":\"1\"}")).isNotEmpty();
        assertThat(violations(200, "{}")).isNotEmpty();
        assertThat(violations(200, "{\"n\":1,\"secret\":2}")).isNotEmpty();
    }

    private List<String> violations(int status, String body) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Content-Type", List.of("application/json")), (a, b) -> true);
        return contract.violations(API.operations().get(0), new Reply(status, headers, body));
    }
}
