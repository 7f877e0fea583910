package jp.ayumi.standalone.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code ayumi}. */
@Command(
        name = "ayumi",
        resourceBundle = "jp.ayumi.standalone.help",
        mixinStandardHelpOptions = true,
        version = "ayumi 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Ayumi {

    private static final int FAILED = 1;

    private Ayumi() {}

    /**
     * Ends with 0 when all went well, 1 when it could not start, 2 when the command line is wrong, and from 10 on as
     * docs/audit/verifier.md says of what an auditor may have given it.
     */
    public static void main(String[] arguments) {
        // Terminals are UTF-8; without a locale Java would print question marks for every Japanese character.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(commandLine(out, err, System.getenv()).execute(arguments));
    }

    static CommandLine commandLine(PrintStream out, PrintStream err, Map<String, String> environment) {
        Console console = new Console(out, environment);
        Console complaints = new Console(err, environment);
        return new CommandLine(new Ayumi())
                .addSubcommand(new DemoCommand(console, environment))
                .addSubcommand(new ServeCommand(console, environment))
                .addSubcommand(new ClientCommand(console, environment))
                .addSubcommand(new CommandLine(new PersonCommand())
                        .addSubcommand(new PersonAddCommand(console, environment))
                        .addSubcommand(new PersonPasswordCommand(console, environment, Prompt.ofTheTerminal(console))))
                .addSubcommand(new FsckCommand(console, environment))
                .addSubcommand(new ExportAuditCommand(console, environment))
                .addSubcommand(new WitnessCommand(console, environment))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    complaints.sayIn(Failures.sentence(failure));
                    return Failures.exitCode(failure, FAILED);
                });
    }
}
