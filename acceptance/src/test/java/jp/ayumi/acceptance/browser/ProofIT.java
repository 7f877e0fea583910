package jp.ayumi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code proof.js} tells good evidence from forged as the log's own code does, step by step. */
@InBrowser
class ProofIT {

    /** Made by the log's own code, which a test of the query side holds them to. */
    private static final Path CASES = Path.of("../query-side/src/test/resources/proof-cases.json");

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String RUN = """
            async (cases) => {
              const pages = document.querySelector("script[type=module]").src;
              const { verify } = await import(new URL("proof.js", pages));
              return JSON.stringify(await Promise.all(JSON.parse(cases).map((one) => verify(one.evidence, one.event))));
            }""";

    @Test
    void findsOfEveryCaseWhatTheLogsOwnCodeFinds(Visitors visitors) throws IOException {
        JsonNode cases = JSON.readTree(Files.readString(CASES));
        assertThat(cases.findValuesAsString("verdict")).contains("verified", "forged");
        try (Visit visit = KnownPage.ENTRANCE.open(visitors, Eyes.WIDE)) {
            JsonNode found = JSON.readTree(String.valueOf(visit.page().evaluate(RUN, JSON.writeValueAsString(cases))));
            assertThat(found.size()).isEqualTo(cases.size()).isGreaterThan(20);
            for (int at = 0; at < cases.size(); at++) {
                JsonNode expected = cases.get(at);
                assertThat(found.get(at).path("steps"))
                        .as(expected.path("name").asString())
                        .isEqualTo(expected.path("steps"));
                assertThat(found.get(at).path("verdict"))
                        .as(expected.path("name").asString())
                        .isEqualTo(expected.path("verdict"));
            }
            visit.complainsOfNothing();
        }
    }

    @Test
    void thePageSaysWhatWasFound(Visitors visitors) {
        try (Visit visit = KnownPage.EVENT.open(visitors, Eyes.WIDE)) {
            Page page = visit.page();
            page.locator("#verify button").click();
            assertThat(page.locator("[data-verdict=verified]")).isVisible();
            assertThat(page.locator("#verify .steps li.ok")).hasCount(7);
            visit.complainsOfNothing();
        }
    }

    @Test
    void thePageWarnsOfAForgery(Visitors visitors) {
        try (Visit visit = visitors.person("tomakomai-auditor", Eyes.WIDE)) {
            Page page = visit.page();
            page.route("**/evidence", route -> {
                ObjectNode forged = (ObjectNode) JSON.readTree(route.fetch().text());
                forged.put("payload", "e30=");
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(JSON.writeValueAsString(forged)));
            });
            visit.goTo(KnownPage.EVENT.address(visitors.demo()));
            page.locator("#verify button").click();
            assertThat(page.locator("[data-verdict=forged]")).isVisible();
            assertThat(page.locator("#verify .steps li.bad")).hasCount(1);
            assertThat(page.locator("#verify details")).isHidden();
        }
    }
}
