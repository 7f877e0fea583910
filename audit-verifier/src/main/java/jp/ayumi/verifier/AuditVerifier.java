package jp.ayumi.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.ayumi.verifier.bundle.BundleVerifier;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Printer;
import jp.ayumi.verifier.report.Words;

/** The program: {@code java -jar audit-verifier-0.1.0.jar bundle.zip --key 'vkey'}. */
public final class AuditVerifier {

    /** The command line is wrong. */
    static final int WRONG_USE = 3;

    private AuditVerifier() {}

    /**
     * Ends with 0 when all holds, 3 for wrong use, and else with the {@linkplain Findings#exitCode() code} of what was found.
     */
    public static void main(String[] arguments) {
        // Terminals are UTF-8; without a locale Java would print question marks for every Japanese character.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = run(List.of(arguments), out, err);
        out.flush();
        System.exit(exitCode);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Words words = new Words(CommandLine.language(arguments));
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(words.say("usage"));
            return 0;
        }
        try {
            CommandLine commandLine = CommandLine.parse(arguments);
            Findings findings = BundleVerifier.verify(commandLine.bundle(), commandLine.trust());
            new Printer(out, words).print(commandLine.bundle().toString(), findings);
            return findings.exitCode();
        } catch (WrongUseException e) {
            err.println(words.say("use." + e.key(), e.details()));
            err.println(words.say("usage"));
            return WRONG_USE;
        }
    }
}
