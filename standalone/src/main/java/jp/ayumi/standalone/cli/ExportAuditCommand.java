package jp.ayumi.standalone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import jp.ayumi.api.IllegalValueException;
import jp.ayumi.api.Slug;
import jp.ayumi.log.audit.AuditExport;
import jp.ayumi.log.audit.AuditExport.Exported;
import jp.ayumi.log.audit.Scope;
import jp.ayumi.log.audit.Since;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.postgres.CheckpointSigner;
import jp.ayumi.log.postgres.PostgresAccessStore;
import jp.ayumi.log.proof.VerifierKey;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what an auditor needs to check a plan or a municipality offline. */
@Command(name = "export-audit", resourceBundle = "jp.ayumi.standalone.help", mixinStandardHelpOptions = true)
final class ExportAuditCommand implements Callable<Integer> {

    /** One of both. */
    static final class Whose {

        @Option(names = "--plan", paramLabel = "SLUG/SLUG", required = true)
        private @Nullable String plan;

        @Option(names = "--municipality", paramLabel = "SLUG", required = true)
        private @Nullable String municipality;

        Scope scope() {
            String[] steps = (plan == null ? String.valueOf(municipality) : plan).split("/", -1);
            try {
                if (steps.length != (plan == null ? 1 : 2)) {
                    throw new PlainFailure(Sentence.of("slug.wrong", String.valueOf(plan)));
                }
                return new Scope(Slug.require(steps[0]), plan == null ? null : Slug.require(steps[1]));
            } catch (IllegalValueException e) {
                throw new PlainFailure(Sentence.of("slug.wrong", String.join("/", steps)), e);
            }
        }
    }

    private final Console console;
    private final Map<String, String> environment;

    @ArgGroup(multiplicity = "1")
    private Whose whose = new Whose();

    @Mixin
    private LogOptions log = new LogOptions();

    @Option(names = "--since", paramLabel = "FILE")
    private @Nullable Path since;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Option(names = "--by", paramLabel = "ID", defaultValue = "${sys:user.name}")
    private String by = "";

    ExportAuditCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Scope scope = whose.scope();
        VerifierKey key = log.verifier(environment);
        Since earlier = since == null ? null : Since.read(since, key);
        ExportAccess access = new ExportAccess(by, scope, earlier);
        Exported exported = log.open(environment, connections -> {
            log.keyFile(environment).ifPresent(file -> signWhatIsNew(connections, file));
            access.record(new PostgresAccessStore(connections));
            return new AuditExport(connections, key, Clock.systemUTC()).write(scope, earlier, out);
        });
        console.say("export.written", out, exported.events(), exported.size());
        return 0;
    }

    /** So that what was recorded a moment ago is in the bundle, too. */
    private static void signWhatIsNew(DataSource connections, KeyFile file) {
        new CheckpointSigner(connections, file, file.read(), Clock.systemUTC()).sign();
    }
}
