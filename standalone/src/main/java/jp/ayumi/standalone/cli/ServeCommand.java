package jp.ayumi.standalone.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.identity.Client;
import jp.ayumi.standalone.identity.ClientFile;
import jp.ayumi.standalone.identity.Secrets;
import jp.ayumi.standalone.server.Server;
import jp.ayumi.standalone.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs an installation whose data are kept. */
@Command(name = "serve", resourceBundle = "jp.ayumi.standalone.help", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final String ADMINISTRATOR = "administrator";

    /** Whoever runs the installation: every command names an organisation, also the one that registers the first. */
    private static final String OPERATOR = "operator";

    private final Console console;
    private final Map<String, String> environment;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "${env:AYUMI_ADDRESS:-127.0.0.1}")
    private String address = "127.0.0.1";

    ServeCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        Home home = options.home(environment, "");
        ClientFile clients = new ClientFile(home.keys());
        console.say("starting", home.folder());
        ClientFile people = ClientFile.ofPeople(home.keys());
        ServerSettings settings = new ServerSettings(home, clients, people, address, options.port(), false);
        try (Server server = Server.start(settings)) {
            ensureAdministrator(clients, "administrator.made", "client_id=%s client_secret=%s");
            ensureAdministrator(people, "administrator.person-made", "person=%s password=%s");
            console.verbatim("READY " + server.url());
            console.say("log.where", home.log());
            console.say("stop.how");
            server.awaitEnd();
        }
        return 0;
    }

    private void ensureAdministrator(ClientFile accounts, String sentence, String shown) {
        if (accounts.find(ADMINISTRATOR).isEmpty()) {
            String secret = Secrets.random();
            accounts.put(new Client(ADMINISTRATOR, Secrets.hash(secret), null, OPERATOR, List.of(ADMINISTRATOR)));
            console.say(sentence);
            console.verbatim("  " + shown.formatted(ADMINISTRATOR, secret));
        }
    }
}
