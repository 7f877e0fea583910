package jp.ayumi.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import jp.ayumi.api.Cases;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.query.projection.EventHandlers;
import org.junit.jupiter.api.Test;

/**
 * Two slices written side by side compile together although one has an event that the other forgets: cases are complete or
 * their class does not load, and it loads at first use. Here all of them are loaded.
 */
class CompleteCasesTest {

    /** Has no case at all. */
    private static final class Forgetful {

        static final Cases<String, PlanYearEvent, String> CASES =
                Cases.<String, PlanYearEvent, String>over(PlanYearEvent.class).complete();
    }

    @Test
    void everyClassThatNamesCasesLoads() {
        List<String> names = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jp.ayumi").stream()
                        .filter(CompleteCasesTest::namesCases)
                        .map(JavaClass::getName)
                        .toList();

        assertThat(names)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThatCode(() -> load(name)).doesNotThrowAnyException());
    }

    @Test
    void oneThatForgetsAnEventDoesNot() {
        assertThatThrownBy(() -> load(Forgetful.class.getName())).isInstanceOf(ExceptionInInitializerError.class);
    }

    private static void load(String name) throws ClassNotFoundException {
        Class.forName(name, true, CompleteCasesTest.class.getClassLoader());
    }

    private static boolean namesCases(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> field.getRawType().isEquivalentTo(Cases.class)
                        || field.getRawType().isEquivalentTo(EventHandlers.class));
    }
}
