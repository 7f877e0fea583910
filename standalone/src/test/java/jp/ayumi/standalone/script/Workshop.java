package jp.ayumi.standalone.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A copy of the script in a small project, on a machine with nothing but what is put there. */
final class Workshop {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path HELP = Path.of("standalone/src/main/resources/jp/ayumi/standalone/help.txt");
    private static final List<String> TOOLS = List.of(
            "sh",
            "sed",
            "head",
            "tail",
            "find",
            "dirname",
            "basename",
            "cat",
            "mkdir",
            "tee",
            "grep",
            "touch",
            "rm",
            "readlink");

    private final Path project;
    private final Path programs;

    Workshop(Path folder) throws IOException {
        project = Files.createDirectories(folder.resolve("the project"));
        programs = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            program(tool, "exec " + tool(tool) + " \"$@\"");
        }
        copy(Path.of("ayumi"));
        copy(HELP);
        write("pom.xml", "<project/>");
        write("standalone/pom.xml", "<project/>");
        write("standalone/src/main/java/A.java", "class A {}");
        write("samples/town/01.json", "{}");
    }

    /** A Java that says what it is called with. */
    void java(String version) throws IOException {
        program("java", """
                case "$1" in
                -version) echo 'openjdk version "%s" 2024-01-01' >&2 ;;
                -Djarmode=tools) mkdir -p "$6"; touch "$6/standalone-0.1.0-exec.jar" ;;
                *) printf 'java'; printf ' <%%s>' "$@"; echo; echo "home=$AYUMI_HOME" ;;
                esac
                """.formatted(version));
        program("javac", "");
    }

    /** A Maven that builds the jar in no time, or fails to. */
    void maven(String version, int exitCode) throws IOException {
        program("mvn", """
                if [ "$1" = -v ]; then echo 'Apache Maven %s (abc)'; exit 0; fi
                echo "[INFO] Building shared-api: the messages 0.1.0 [1/2]"
                echo "[INFO] something else"
                echo "[INFO] Building standalone: everything in one process 0.1.0 [2/2]"
                echo "mvn $*" >> '%s'
                if [ %d != 0 ]; then echo "[ERROR] it does not compile"; exit %d; fi
                touch standalone/target/standalone-0.1.0-exec.jar
                printf '\\033[0m'
                """.formatted(version, project.resolve("built"), exitCode, exitCode));
    }

    /** How often Maven was asked to build. */
    int builds() throws IOException {
        Path built = project.resolve("built");
        return Files.exists(built) ? Files.readAllLines(built).size() : 0;
    }

    Path project() {
        return project;
    }

    void write(String path, String content) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(project.resolve("ayumi").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private void program(String name, String script) throws IOException {
        Path file = programs.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void copy(Path file) throws IOException {
        Path target = project.resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(ROOT.resolve(file), target);
    }

    private static Path tool(String name) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("this machine has no " + name));
    }

    record Outcome(int exitCode, String output) {}
}
