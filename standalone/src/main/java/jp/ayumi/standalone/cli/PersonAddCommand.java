package jp.ayumi.standalone.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import jp.ayumi.standalone.identity.Client;
import jp.ayumi.standalone.identity.ClientFile;
import jp.ayumi.standalone.identity.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds a person to an installation, or gives one a new password; a running server knows it at once. */
@Command(name = "add", resourceBundle = "jp.ayumi.standalone.help", mixinStandardHelpOptions = true)
final class PersonAddCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Mixin
    private AccountOptions account = new AccountOptions();

    PersonAddCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        String password = Secrets.random();
        Client person = account.with(Secrets.hash(password));
        ClientFile.ofPeople(account.keys(environment)).put(person);
        console.say("person.made");
        console.verbatim("  person=" + person.id() + " password=" + password);
        return 0;
    }
}
