package jp.ayumi.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.identity.DemoClients;
import jp.ayumi.standalone.samples.SampleLoader;
import jp.ayumi.standalone.samples.Samples;
import jp.ayumi.standalone.server.Server;
import jp.ayumi.standalone.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the sample municipalities, for everybody on this machine and nobody else. */
@Command(name = "demo", resourceBundle = "jp.ayumi.standalone.help", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String LOOPBACK = "127.0.0.1";

    private final Console console;
    private final Map<String, String> environment;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--fresh")
    private boolean fresh;

    DemoCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Home home = options.home(environment, "demo");
        if (fresh) {
            EmbeddedPostgres.remove(home.database());
            // Another log begins: what this key signed of the one before would contradict it.
            new KeyFile(home.logKey()).remove();
            Files.deleteIfExists(home.loadedSamples());
        }
        console.say("starting", home.folder());
        ServerSettings settings =
                new ServerSettings(home, new DemoClients(), DemoClients.ofPeople(), LOOPBACK, options.port(), true);
        try (Server server = Server.start(settings)) {
            new SampleLoader(server.url(), home.loadedSamples(), new LoadingProgress(console)).load(Samples.bundled());
            new DemoGuide(console, server.url()).print();
            console.say("log.where", home.log());
            console.say("stop.how");
            server.awaitEnd();
        }
        return 0;
    }
}
