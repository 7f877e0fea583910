package jp.ayumi.standalone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.ayumi.log.audit.LogCheck;
import jp.ayumi.log.audit.Report;
import jp.ayumi.log.audit.Since;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.proof.Finding;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Checks the whole log. Ends with 0 when all of it holds, 1 when something does not, 2 when it could not be checked, or as
 * docs/audit/verifier.md says when a kept checkpoint is none of this log.
 */
@Command(name = "fsck", resourceBundle = "jp.ayumi.standalone.help", mixinStandardHelpOptions = true)
final class FsckCommand implements Callable<Integer> {

    private static final int HOLDS = 0;
    private static final int DOES_NOT_HOLD = 1;
    private static final int NOT_CHECKED = 2;

    private final Console console;
    private final Map<String, String> environment;

    @Mixin
    private LogOptions log = new LogOptions();

    @Option(names = "--checkpoint", paramLabel = "FILE")
    private List<Path> checkpoints = List.of();

    FsckCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        try {
            VerifierKey key = log.verifier(environment);
            List<Note> kept = kept(key);
            Report report = log.open(environment, connections -> new LogCheck(connections, key, kept).run());
            tell(report);
            return report.holds() ? HOLDS : DOES_NOT_HOLD;
        } catch (RuntimeException e) {
            console.sayIn(Failures.sentence(e));
            return Failures.exitCode(e, NOT_CHECKED);
        }
    }

    private void tell(Report report) {
        console.say("fsck.read", report.events(), report.checkpoints(), report.cosignatures());
        for (Finding finding : report.findings()) {
            console.sayIn(finding::sentence);
        }
        if (report.holds()) {
            console.say("fsck.holds", report.signedSize(), report.events() - report.signedSize());
        } else {
            console.say("fsck.does-not-hold", report.count());
        }
    }

    /** What is remembered beside the key, and what was named. */
    private List<Note> kept(VerifierKey key) {
        List<Note> notes = new ArrayList<>();
        log.keyFile(environment).flatMap(KeyFile::lastSigned).ifPresent(notes::add);
        checkpoints.forEach(file -> notes.add(Since.read(file, key).note()));
        return notes;
    }
}
