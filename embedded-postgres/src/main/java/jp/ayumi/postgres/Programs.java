package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code initdb}, {@code postgres} and {@code pg_ctl} on a data folder, as the user who has to.
 *
 * <p>When root leaves its rights, the other user often cannot pass the folders above the data ({@code /root} is closed
 * to others). So the program is started in the data folder by us and told that its data are where it stands.
 *
 * @param bin the folder with the programs
 */
record Programs(Path bin, RunAs runAs, SystemTools tools) {

    private static final String WHERE_IT_STANDS = "/proc/self/cwd";
    private static final int TIMEOUT_SECONDS = 120;

    ProcessBuilder command(String program, Path data, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(bin.resolve(program).toString());
        command.add("-D");
        command.add(runAs.changesUser() ? WHERE_IT_STANDS : data.toString());
        command.addAll(arguments);
        return builder(data, runAs.command(command));
    }

    /** In a session of its own where possible, so that Ctrl-C reaches the server only through us, in good order. */
    ProcessBuilder commandInOwnSession(String program, Path data, List<String> arguments) {
        ProcessBuilder builder = command(program, data, arguments);
        tools.find("setsid").ifPresent(setsid -> builder.command().add(0, setsid));
        return builder;
    }

    private static ProcessBuilder builder(Path folder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.redirectErrorStream(true);
    }

    /** Runs a program to its end. */
    Result run(String program, Path data, List<String> arguments) throws IOException, InterruptedException {
        Process process = command(program, data, arguments).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return new Result(-1, output);
        }
        return new Result(process.exitValue(), output);
    }

    /**
     * How a program ended.
     *
     * @param exitCode 0 when all went well
     * @param output what it said
     */
    record Result(int exitCode, String output) {

        boolean failed() {
            return exitCode != 0;
        }

        /** The last line that is not empty, where programs say what was wrong. */
        String lastLine() {
            return output.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line.strip());
        }
    }
}
