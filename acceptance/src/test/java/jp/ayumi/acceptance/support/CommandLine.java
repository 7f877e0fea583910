package jp.ayumi.acceptance.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The commands of {@code ./ayumi}, on the database of an installation and with its key. */
public final class CommandLine {

    private final Map<String, String> environment;

    CommandLine(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** What a command said that went well. */
    public String runs(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    JavaProcess.java(), "-jar", JavaProcess.jarOf("standalone").toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
