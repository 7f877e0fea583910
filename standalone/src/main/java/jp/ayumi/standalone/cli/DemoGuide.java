package jp.ayumi.standalone.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.ayumi.standalone.identity.Client;
import jp.ayumi.standalone.identity.DemoClients;

/** What the demonstration offers, ready to be copied. */
final class DemoGuide {

    private static final String STAFF = "staff";

    private static final List<String> OTHER_ROLES = List.of("secretariat", "reviewer", "auditor", "administrator");

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
        clientOf(STAFF).ifPresent(client -> console.verbatim(tokenOf(client.id())));
        for (String role : OTHER_ROLES) {
            clientOf(role).ifPresent(client -> {
                console.say("guide.token-of", role);
                console.verbatim(tokenOf(client.id()));
            });
        }
        console.line();
        console.say("guide.pages", DemoClients.SECRET);
        console.verbatim("  " + url + "/login");
        for (Client person : DemoClients.ofPeople().all()) {
            console.verbatim("  %-24s%s".formatted(person.id(), String.join(", ", person.roles())));
        }
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

    /** The client that plays this role and no other, of the municipality that the other examples speak of. */
    private static Optional<Client> clientOf(String role) {
        return new DemoClients().find("tomakomai-" + role);
    }

    private String tokenOf(String client) {
        return "  TOKEN=$(curl -s -u " + client + ":" + DemoClients.SECRET + " -d grant_type=client_credentials " + url
                + "/oauth2/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')";
    }

    private static String progress() {
        return "{\"action\":\"action-1-1\",\"period\":{\"from\":\"2025-04-01\",\"to\":\"2025-06-30\"},"
                + "\"status\":\"IN_PROGRESS\",\"percent\":20,\"done\":\"第1回の会議を開いた。\","
                + "\"issues\":[],\"actuals\":[]}";
    }
}
