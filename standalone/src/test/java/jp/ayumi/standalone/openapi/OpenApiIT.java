package jp.ayumi.standalone.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.identity.DemoClients;
import jp.ayumi.standalone.server.Server;
import jp.ayumi.standalone.server.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients and the fuzzing tests read {@code docs/api/openapi.json}; it must not lag behind the program. */
class OpenApiIT {

    private static final Path PUBLISHED = Path.of("..", "docs", "api", "openapi.json");

    @TempDir
    private Path home;

    @Test
    void theWholeApplicationServesThePublishedDescription() throws Exception {
        Description served = served();
        assertThat(served.operations()).as("operations").isGreaterThan(40);
        if (Boolean.getBoolean("ayumi.update")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, served.json());
        }
        if (!Files.exists(PUBLISHED)) {
            fail("docs/api/openapi.json is missing." + remedy());
        }
        Description published = Description.of(Files.readString(PUBLISHED));
        served.differsFrom(published)
                .ifPresent(pointer -> fail(
                        "docs/api/openapi.json is not what the program serves, first at " + pointer + "." + remedy()));
        assertThat(published.json()).as("kept in its normal form").isEqualTo(Files.readString(PUBLISHED));
    }

    private static String remedy() {
        return " Run: mvn verify -pl standalone -am -Dit.test=OpenApiIT -Dayumi.update=true, and look at what changed.";
    }

    private Description served() throws Exception {
        ServerSettings settings =
                new ServerSettings(Home.at(home), new DemoClients(), DemoClients.ofPeople(), "127.0.0.1", 0, true);
        try (Server server = Server.start(settings)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/openapi"))
                    .build();
            return Description.of(HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body());
        }
    }
}
