package jp.ayumi.standalone.cli;

import java.util.UUID;
import jp.ayumi.standalone.identity.DemoClients;

/** What the demonstration offers, ready to be copied. */
final class DemoGuide {

    private static final String STAFF = "tomakomai-city";

    private final Console console;
    private final String url;

    DemoGuide(Console console, String url) {
        this.console = console;
        this.url = url;
    }

    void print() {
        String plan = url + "/api/municipalities/tomakomai/plans/city-3";
        console.line();
        console.verbatim("READY " + url);
        console.verbatim("  Swagger UI  " + url + "/swagger-ui.html");
        console.verbatim("  OpenAPI     " + url + "/openapi");
        console.verbatim("  health      " + url + "/actuator/health/readiness");
        console.line();
        console.say("guide.token", DemoClients.SECRET);
        console.verbatim(
                "  TOKEN=$(curl -s -u " + STAFF + ":" + DemoClients.SECRET + " -d grant_type=client_credentials " + url
                        + "/oauth2/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')");
        console.line();
        console.say("guide.queries");
        for (String query : new String[] {"", "/years/2024/dashboard", "/revisions", "/history", "/trend"}) {
            console.verbatim("  curl -s -H \"Authorization: Bearer $TOKEN\" " + plan + query);
        }
        console.line();
        console.say("guide.progress");
        console.verbatim(
                "  curl -s -X POST -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json' \\");
        console.verbatim("    -H 'Idempotency-Key: " + UUID.randomUUID() + "' \\");
        console.verbatim("    -d '" + progress() + "' \\");
        console.verbatim("    " + plan + "/years/2025/progress");
        console.line();
    }

    private static String progress() {
        return "{\"action\":\"action-1-1\",\"period\":{\"from\":\"2025-04-01\",\"to\":\"2025-06-30\"},"
                + "\"status\":\"IN_PROGRESS\",\"percent\":20,\"done\":\"第1回の会議を開いた。\","
                + "\"issues\":[],\"actuals\":[]}";
    }
}
