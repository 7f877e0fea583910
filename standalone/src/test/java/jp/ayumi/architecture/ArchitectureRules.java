package jp.ayumi.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What each module may know, and what no code may do. Each rule stands here once; its planted violation beside it. */
final class ArchitectureRules {

    static final ArchRule MESSAGES_KNOW_THE_JDK_ONLY = classes()
            .that()
            .resideInAPackage("jp.ayumi.api..")
            .should()
            .onlyDependOnClassesThat(are(resideInAnyPackage("jp.ayumi.api..", "java..", "org.jspecify..")))
            .because("whoever reads a message must not need a framework");

    static final ArchRule EMBEDDED_POSTGRES_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("jp.ayumi.postgres..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jp.ayumi.api..",
                    "jp.ayumi.log..",
                    "jp.ayumi.web..",
                    "org.springframework..",
                    "org.axonframework..")
            .because("it only starts a server");

    static final ArchRule THE_LOG_KNOWS_NO_SIDE = noClasses()
            .that()
            .resideInAPackage("jp.ayumi.log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jp.ayumi.web..", "jp.ayumi.command..", "jp.ayumi.query..", "jp.ayumi.standalone..")
            .because("the log outlives what is built on it");

    static final ArchRule WEB_SUPPORT_KNOWS_NO_SIDE = noClasses()
            .that()
            .resideInAPackage("jp.ayumi.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jp.ayumi.command..", "jp.ayumi.query..", "jp.ayumi.standalone..")
            .because("both sides use it");

    static final ArchRule COMMANDS_DO_NOT_KNOW_QUERIES = noClasses()
            .that()
            .resideInAPackage("jp.ayumi.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jp.ayumi.query..", "jp.ayumi.standalone..")
            .because("a decision never rests on a read model that may lag");

    static final ArchRule QUERIES_DO_NOT_KNOW_COMMANDS = noClasses()
            .that()
            .resideInAPackage("jp.ayumi.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jp.ayumi.command..", "jp.ayumi.standalone..")
            .because("the sides also run as two processes");

    static final ArchRule DECISIONS_ARE_PURE = decisions()
            .should()
            .onlyDependOnClassesThat(are(resideInAnyPackage(
                    "java..", "jp.ayumi.api..", "jp.ayumi.command..", "org.jspecify..", "org.pcollections..")))
            .because("rules are tested without Spring, Axon or a database");

    static final ArchRule DECISIONS_TOUCH_NO_OUTSIDE = decisions()
            .should()
            .onlyDependOnClassesThat(are(com.tngtech.archunit.base.DescribedPredicate.not(
                    resideInAnyPackage("java.sql..", "java.net..", "java.nio..", "javax.sql.."))))
            .because("a decision has no effects");

    static final ArchRule TIME_AND_CHANCE_ARE_INJECTED = noClasses()
            .that()
            .resideOutsideOfPackage("jp.ayumi.standalone.cli..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("a test must be able to set the clock, and a replay must give the same");

    static final ArchRule NO_JPA = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate.Session..", "org.springframework.data..")
            .because("the log is rows, not entities (docs/adr)");

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .because("what an object needs stands in its constructor");

    static final ArchRule ENDPOINTS_DO_NOT_TOUCH_STORAGE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Endpoint")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
            .because("an endpoint speaks HTTP and sends messages");

    static final ArchRule SLICES_OF_THE_COMMAND_SIDE_HAVE_NO_CYCLE =
            slices().matching("jp.ayumi.command.(*)..").should().beFreeOfCycles();

    static final ArchRule SLICES_OF_THE_QUERY_SIDE_HAVE_NO_CYCLE =
            slices().matching("jp.ayumi.query.(*)..").should().beFreeOfCycles();

    static final ArchRule EVERY_PACKAGE_STATES_ITS_NULLNESS =
            classes().should(resideInANullMarkedPackage()).because("absence is written down, not guessed");

    private ArchitectureRules() {}

    /** Every rule by its name, so that none can be forgotten by the test that runs them. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (var field : ArchitectureRules.class.getDeclaredFields()) {
            if (ArchRule.class.isAssignableFrom(field.getType())) {
                try {
                    rules.put(field.getName(), (ArchRule) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return rules;
    }

    private static GivenClassesConjunction decisions() {
        return classes()
                .that()
                .resideInAPackage("jp.ayumi.command..")
                .and()
                .haveNameMatching(".*(Decider|State|Rule|Rules)");
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage()
                        .tryGetAnnotationOfType("org.jspecify.annotations.NullMarked")
                        .isPresent();
                events.add(new SimpleConditionEvent(item, marked, item.getName() + " has no @NullMarked package"));
            }
        };
    }
}
