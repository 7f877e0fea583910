package jp.ayumi.standalone.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.ayumi.standalone.identity.Client;
import jp.ayumi.standalone.identity.ClientFile;
import jp.ayumi.standalone.identity.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds a client to an installation, or gives one a new secret; a running server knows it at once. */
@Command(name = "client", resourceBundle = "jp.ayumi.standalone.help", mixinStandardHelpOptions = true)
final class ClientCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Mixin
    private AccountOptions account = new AccountOptions();

    ClientCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        String secret = Secrets.random();
        Client client = account.with(Secrets.hash(secret));
        new ClientFile(account.keys(environment)).put(client);
        console.say("client.made");
        console.verbatim("  client_id=" + client.id() + " client_secret=" + secret);
        return 0;
    }
}
