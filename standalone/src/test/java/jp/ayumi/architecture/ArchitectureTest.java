package jp.ayumi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the program, and each is broken by a violation planted for it: a rule that cannot fail is none. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.ayumi");

    private static final JavaClasses PLANTED = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(
                    "jp.ayumi.api.planted",
                    "jp.ayumi.postgres.planted",
                    "jp.ayumi.log.planted",
                    "jp.ayumi.web.planted",
                    "jp.ayumi.command.planted",
                    "jp.ayumi.command.plantedone",
                    "jp.ayumi.command.plantedtwo",
                    "jp.ayumi.query.plantedone",
                    "jp.ayumi.query.plantedtwo",
                    "jp.ayumi.query.planted");

    static Stream<String> rules() {
        return ArchitectureRules.all().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("The program keeps the rule")
    void theProgramKeepsTheRule(String name) {
        ArchRule rule = ArchitectureRules.all().get(name);

        rule.check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("A planted violation is found")
    void aPlantedViolationIsFound(String name) {
        ArchRule rule = ArchitectureRules.all().get(name);

        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as("the violation planted for %s", name)
                .isTrue();
    }

    @Test
    void everyModuleOfTheProgramIsSeen() {
        assertThat(PROGRAM.stream().map(type -> type.getPackageName().split("\\.", 4)[2]))
                .contains("api", "postgres", "log", "web", "command", "query", "standalone");
    }
}
