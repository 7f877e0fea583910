package jp.ayumi.standalone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.proof.VerifierKey;
import jp.ayumi.standalone.database.Installation;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Option;

/** Which log a command looks at: that of an installation, or of the database that the environment names. */
final class LogOptions {

    private static final String URL = "AYUMI_DATABASE_URL";

    @Option(names = "--home", paramLabel = "FOLDER")
    private @Nullable Path home;

    @Option(names = "--key", paramLabel = "KEY")
    private @Nullable String key;

    /** Something to do with a log. */
    @FunctionalInterface
    interface Work<T> {
        T with(DataSource connections) throws IOException;
    }

    <T> T open(Map<String, String> environment, Work<T> work) throws IOException {
        if (home == null && environment.containsKey(URL)) {
            PGSimpleDataSource external = new PGSimpleDataSource();
            external.setUrl(environment.get(URL));
            external.setUser(environment.get("AYUMI_DATABASE_USER"));
            external.setPassword(environment.get("AYUMI_DATABASE_PASSWORD"));
            return work.with(external);
        }
        try (Installation installation = Installation.open(folder(environment))) {
            return work.with(installation.connections());
        }
    }

    /** The key that signs, where this machine has it. */
    Optional<KeyFile> keyFile(Map<String, String> environment) {
        String named = environment.get("AYUMI_LOG_KEY");
        KeyFile file = new KeyFile(
                home == null && named != null
                        ? Path.of(named)
                        : folder(environment).logKey());
        return file.exists() ? Optional.of(file) : Optional.empty();
    }

    /**
     * What must have signed the log: the key that was named, or that of the key file.
     *
     * @throws PlainFailure when neither is there, or what was named is no key
     */
    VerifierKey verifier(Map<String, String> environment) {
        if (key == null) {
            return keyFile(environment)
                    .orElseThrow(() -> new PlainFailure(Sentence.of("log.key-missing")))
                    .read()
                    .verifier();
        }
        try {
            return VerifierKey.parse(key);
        } catch (IllegalArgumentException e) {
            throw new PlainFailure(Sentence.of("log.key-wrong", key), e);
        }
    }

    private Home folder(Map<String, String> environment) {
        return Home.at(home == null ? Path.of(environment.getOrDefault("AYUMI_HOME", "data")) : home);
    }
}
