package jp.ayumi.standalone.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.VerifierKey;
import jp.ayumi.log.witness.WitnessBook;
import jp.ayumi.log.witness.WitnessServer;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a witness: for whoever wants to vouch for the log of somebody else, on a machine of their own. */
@Command(name = "witness", resourceBundle = "jp.ayumi.standalone.help", mixinStandardHelpOptions = true)
final class WitnessCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "${env:AYUMI_ADDRESS:-127.0.0.1}")
    private String address = "127.0.0.1";

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "ayumi.example/witness")
    private String name = "";

    @Parameters(paramLabel = "KEY", arity = "1..*")
    private List<String> logs = List.of();

    WitnessCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<VerifierKey> known = logs.stream().map(WitnessCommand::key).toList();
        Home home = options.home(environment, "witness");
        KeyFile file = new KeyFile(home.keys().resolve("witness.key"));
        NoteSigner signer = file.exists() ? file.read() : file.create(name, KeyKind.WITNESS);
        WitnessBook book = new WitnessBook(signer, known, home.folder().resolve("signed"), Clock.systemUTC());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "stop the witness"));
        try (WitnessServer server = WitnessServer.start(book, new InetSocketAddress(address, options.port()))) {
            console.verbatim("READY http://localhost:" + server.port());
            console.say("witness.how");
            console.verbatim("  ayumi.log.witnesses=" + signer.verifier().text() + " http://"
                    + (address.equals("127.0.0.1") ? "localhost" : address) + ":" + server.port());
            console.say("stop.how");
            ended.await();
        } catch (IOException e) {
            throw new PlainFailure(Sentence.of("port.taken", options.port()), e);
        }
        return 0;
    }

    private static VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new PlainFailure(Sentence.of("log.key-wrong", text), e);
        }
    }
}
