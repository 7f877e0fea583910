package jp.ayumi.standalone.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import jp.ayumi.standalone.script.Workshop.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AyumiScriptTest {

    private static final Map<String, String> PLAIN = Map.of();

    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void machine() throws IOException {
        workshop = new Workshop(folder);
    }

    @Test
    void theHelpNeedsNeitherJavaNorABuild() throws Exception {
        Outcome help = workshop.run(PLAIN, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).contains("Usage: ayumi");
    }

    @Test
    void aMissingJavaIsSaidInBothLanguages() throws Exception {
        assertRefused("Javaがありません。JDK 17以上を入れてください。\nJava is missing. Install JDK 17 or newer.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_292", "11.0.2", "16"})
    void anOldJavaIsRefused(String version) throws Exception {
        workshop.java(version);
        workshop.maven("3.9.1", 0);
        String major = version.startsWith("1.8") ? "8" : version.replaceAll("\\..*", "");
        assertRefused("Java " + major + " は古すぎます。JDK 17以上を入れてください。\nJava " + major
                + " is too old. Install JDK 17 or newer.\n");
    }

    @Test
    void aMissingMavenIsSaidInBothLanguages() throws Exception {
        workshop.java("17.0.9");
        assertRefused("Mavenがありません。Maven 3.8以上を入れてください。\nMaven is missing. Install Maven 3.8 or newer.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", "2.2.1", "3.0"})
    void anOldMavenIsRefused(String version) throws Exception {
        workshop.java("17.0.9");
        workshop.maven(version, 0);
        assertRefused("Maven " + version + " は古すぎます。Maven 3.8以上を入れてください。\nMaven " + version
                + " is too old. Install Maven 3.8 or newer.\n");
        assertThat(workshop.builds()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.7", "3.9.11", "3.10.0", "4.0.0"})
    void whatIsMissingIsBuiltAndTheBuildIsShown(String version) throws Exception {
        workshop.java("21");
        workshop.maven(version, 0);
        Outcome demo = workshop.run(PLAIN, "demo", "--port", "0");
        assertThat(demo.exitCode()).isZero();
        assertThat(demo.output())
                .contains("shared-api: the messages 0.1.0 [1/2]", "standalone: everything in one process 0.1.0 [2/2]")
                .doesNotContain("something else")
                .contains("<demo> <--port> <0>")
                .contains("home=" + workshop.project().resolve("data"));
    }

    @Test
    void whatIsBuiltIsNotBuiltAgainAndNeedsNoMaven() throws Exception {
        workshop.java("17.0.9");
        workshop.maven("3.9.1", 0);
        workshop.run(PLAIN, "serve");
        workshop.maven("2.0", 1);
        Outcome second = workshop.run(Map.of("AYUMI_HOME", "/elsewhere"), "serve");
        assertThat(second.exitCode()).as(second.output()).isZero();
        assertThat(second.output()).contains("home=/elsewhere").doesNotContain("Building");
        assertThat(workshop.builds()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"standalone/src/main/java/A.java", "standalone/pom.xml", "pom.xml", "samples/town/01.json"})
    void aChangedSourceIsBuiltAgain(String changed) throws Exception {
        workshop.java("17.0.9");
        workshop.maven("3.9.1", 0);
        workshop.run(PLAIN, "serve");
        Files.setLastModifiedTime(
                workshop.project().resolve(changed), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        workshop.run(PLAIN, "serve");
        assertThat(workshop.builds()).isEqualTo(2);
    }

    @Test
    void aFailedBuildIsSaidAndNothingIsStarted() throws Exception {
        workshop.java("17.0.9");
        workshop.maven("3.9.1", 1);
        Outcome failed = workshop.run(PLAIN, "demo");
        assertThat(failed.exitCode()).isOne();
        assertThat(failed.output())
                .contains("[ERROR] it does not compile", "組み立てに失敗しました", "The build failed", "build.log")
                .doesNotContain("<demo>");
    }

    @Test
    void theOptionsOfJavaCanBeSet() throws Exception {
        workshop.java("17.0.9");
        workshop.maven("3.9.1", 0);
        Outcome serve = workshop.run(Map.of("AYUMI_JAVA_OPTS", "-Xmx1g -Da=b"), "serve");
        assertThat(serve.output()).contains("java <-Xmx1g> <-Da=b> <-jar>").doesNotContain("Tiered");
    }

    private void assertRefused(String sentences) throws Exception {
        Outcome refused = workshop.run(PLAIN, "demo");
        assertThat(refused.exitCode()).isOne();
        assertThat(refused.output()).isEqualTo(sentences);
    }
}
