package jp.ayumi.verifier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** docs/adr/0022: the verifier knows the JDK and itself, and the independent writer of the tests knows nothing of it. */
class JdkOnlyTest {

    private static final ArchRule THE_VERIFIER_KNOWS_THE_JDK_ONLY = classes()
            .should()
            .onlyDependOnClassesThat(are(resideInAnyPackage("jp.ayumi.verifier..", "java..", "org.jspecify..")))
            .because("an outsider runs it without anything of ours");

    private static final ArchRule THE_TEST_WRITER_IS_INDEPENDENT = noClasses()
            .that()
            .resideInAPackage("jp.ayumi.verifier.testing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jp.ayumi.verifier.merkle..",
                    "jp.ayumi.verifier.note..",
                    "jp.ayumi.verifier.json..",
                    "jp.ayumi.verifier.bundle..")
            .because("a mistake made twice would be found by nobody");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.ayumi.verifier");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("jp.ayumi.verifier");

    @Test
    void theProgramKeepsTheRule() {
        assertThat(PROGRAM.contain(AuditVerifier.class)).isTrue();

        THE_VERIFIER_KNOWS_THE_JDK_ONLY.check(PROGRAM);
    }

    @Test
    void aPlantedViolationIsFound() {
        JavaClasses planted = new ClassFileImporter().importPackages("jp.ayumi.verifier.planted");

        assertThat(THE_VERIFIER_KNOWS_THE_JDK_ONLY.evaluate(planted).hasViolation())
                .isTrue();
    }

    @Test
    void theTestsWriterIsIndependent() {
        THE_TEST_WRITER_IS_INDEPENDENT.check(TESTS);
    }
}
