package jp.ayumi.standalone.cli;

import java.nio.file.Path;
import java.util.Map;
import jp.ayumi.standalone.home.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code demo} and {@code serve} have in common. */
final class ServerOptions {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "${env:AYUMI_PORT:-8080}")
    private int port;

    @Option(names = "--home", paramLabel = "FOLDER")
    private @Nullable Path home;

    int port() {
        return port;
    }

    /** The folder that was named, here or in {@code AYUMI_HOME}, or {@code data} where we stand. */
    Home home(Map<String, String> environment, String below) {
        if (home != null) {
            return Home.at(home);
        }
        return Home.at(Path.of(environment.getOrDefault("AYUMI_HOME", "data")).resolve(below));
    }
}
