package jp.ayumi.standalone.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.identity.ClientFile;
import jp.ayumi.standalone.identity.NewPassword;
import jp.ayumi.standalone.identity.Secrets;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a person another password, chosen or made; where they belong and their roles stay as they are. */
@Command(name = "password", resourceBundle = "jp.ayumi.standalone.help", mixinStandardHelpOptions = true)
final class PersonPasswordCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;
    private final Prompt prompt;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--random")
    private boolean random;

    @Option(names = "--home", paramLabel = "FOLDER")
    private @Nullable Path home;

    PersonPasswordCommand(Console console, Map<String, String> environment, Prompt prompt) {
        this.console = console;
        this.environment = environment;
        this.prompt = prompt;
    }

    @Override
    public Integer call() {
        Path folder = home == null ? Path.of(environment.getOrDefault("AYUMI_HOME", "data")) : home;
        ClientFile people = ClientFile.ofPeople(Home.at(folder).keys());
        if (people.find(id).isEmpty()) {
            throw new PlainFailure(Sentence.of("person.unknown", id));
        }
        String password = random ? Secrets.random() : chosen();
        people.changeSecret(id, Secrets.hash(password));
        console.say(random ? "person.made-password" : "person.changed-password");
        if (random) {
            console.verbatim("  person=" + id + " password=" + password);
        }
        return 0;
    }

    private String chosen() {
        String password = prompt.ask("person.new-password");
        String again = prompt.ask("person.new-password-again");
        NewPassword.brokenBy(id, password, again).ifPresent(rule -> {
            throw new PlainFailure(Sentence.of("password." + rule, NewPassword.SHORTEST, NewPassword.LONGEST));
        });
        return password;
    }
}
