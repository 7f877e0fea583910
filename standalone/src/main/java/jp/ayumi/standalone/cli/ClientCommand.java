package jp.ayumi.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.ayumi.api.IllegalValueException;
import jp.ayumi.api.Slug;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.identity.Client;
import jp.ayumi.standalone.identity.ClientFile;
import jp.ayumi.standalone.identity.Secrets;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a client to an installation, or gives one a new secret; a running server knows it at once. */
@Command(name = "client", resourceBundle = "jp.ayumi.standalone.help", mixinStandardHelpOptions = true)
final class ClientCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--municipality", paramLabel = "SLUG")
    private @Nullable String municipality;

    @Option(names = "--organization", paramLabel = "SLUG")
    private @Nullable String organization;

    @Option(names = "--role", paramLabel = "ROLE", defaultValue = "staff")
    private List<String> roles = List.of();

    @Option(names = "--home", paramLabel = "FOLDER")
    private @Nullable Path home;

    ClientCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        requireSlug(id);
        requireSlug(municipality);
        requireSlug(organization);
        roles.forEach(ClientCommand::requireSlug);
        Path folder = home == null ? Path.of(environment.getOrDefault("AYUMI_HOME", "data")) : home;
        ClientFile clients = new ClientFile(Home.at(folder).keys());
        String secret = Secrets.random();
        clients.put(new Client(id, Secrets.hash(secret), municipality, organization, roles));
        console.say("client.made");
        console.verbatim("  client_id=" + id + " client_secret=" + secret);
        return 0;
    }

    private static void requireSlug(@Nullable String value) {
        try {
            if (value != null) {
                Slug.require(value);
            }
        } catch (IllegalValueException e) {
            throw new PlainFailure(Sentence.of("slug.wrong", value), e);
        }
    }
}
