package jp.ayumi.query.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.Question;
import jp.ayumi.api.access.EffectiveGrants;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.journal.JournalFilter;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.proof.GetEntryBundle;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.query.projection.Reach;
import jp.ayumi.web.language.Sentences;
import jp.ayumi.web.problem.ProblemException;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Who may ask what: every question there is, by every kind of asker. */
class QueryAccessTest {

    private static final MunicipalityId OWN = new MunicipalityId("tomakomai");
    private static final MunicipalityId OTHER = new MunicipalityId("kuki");

    private static final List<String> WORKING = List.of("staff", "secretariat", "reviewer", "auditor", "administrator");
    private static final List<String> ROLES =
            Stream.concat(WORKING.stream(), Stream.of("public", "planner")).toList();

    /** For everybody: what is published, and what proves that the log was not rewritten. */
    private static final Set<String> OPEN = Set.of(
            "ListMunicipalities",
            "ListEditions",
            "GetEdition",
            "GetEditionContent",
            "GetPublication",
            "GetPublishedRecord",
            "ListPublishedPlans",
            "GetConsistencyProof");

    private static final Set<String> OF_AUDITORS =
            Set.of("ListJournal", "ListAccesses", "ListExercisedRoles", "ListAccessMembers", "GetAccessPolicy");

    private static final Set<String> OF_THE_INSTALLATION = Set.of("GetEntryBundle");

    private final QueryAccess access = new QueryAccess(NobodyRecorded.IN_ANY);

    @Test
    void everyQuestionHasALineAndEveryLineIsAQuestion() {
        assertThat(ReadersOfQuestions.all().keySet())
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(questions());
    }

    @Test
    void everyHandlerAnswersAQuestion() {
        Set<String> answered = handlers()
                .map(method -> method.getParameterTypes()[0].getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(answered).isEqualTo(questions());
    }

    @Test
    void whatHasNoLineIsAnsweredToNobody() {
        assertThatThrownBy(() -> access.require(asker(OWN, "administrator"), () -> OWN))
                .isInstanceOf(IllegalStateException.class);
    }

    static Stream<Class<? extends Question>> everyQuestion() {
        return ReadersOfQuestions.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void everyCell(Class<? extends Question> type) {
        Question own = about(type, OWN);
        Question other = about(type, OTHER);
        String name = type.getSimpleName();
        if (OF_THE_INSTALLATION.contains(name)) {
            return;
        }
        boolean open = OPEN.contains(name);
        Predicate<String> may = OF_AUDITORS.contains(name)
                ? role -> role.equals("auditor") || role.equals("administrator")
                : WORKING::contains;

        assertThat(status(Asker.NOBODY, own)).isEqualTo(open ? 200 : 404);
        assertThat(status(asker(OWN), own)).isEqualTo(open ? 200 : 403);
        for (String role : ROLES) {
            assertThat(status(asker(OWN, role), own)).as(role).isEqualTo(open || may.test(role) ? 200 : 403);
            assertThat(status(asker(OWN, role), other)).as(role + " elsewhere").isEqualTo(open ? 200 : 404);
            boolean installation = role.equals("administrator") || role.equals("auditor");
            boolean theirs = OF_AUDITORS.contains(name) || name.equals("GetMunicipality");
            int expected = open || installation && theirs ? 200 : installation ? 403 : 404;
            assertThat(status(asker(null, role), own)).as(role + " of nowhere").isEqualTo(expected);
        }
    }

    @Test
    void whatSpansAllMunicipalitiesIsForThoseOfNone() {
        Question whole = new GetEntryBundle(0, 1);

        assertThat(OF_THE_INSTALLATION).containsExactly("GetEntryBundle");
        assertThat(status(Asker.NOBODY, whole)).isEqualTo(403);
        for (String role : ROLES) {
            boolean installation = role.equals("administrator") || role.equals("auditor");
            assertThat(status(asker(OWN, role), whole)).as(role).isEqualTo(403);
            assertThat(status(asker(null, role), whole))
                    .as(role + " of nowhere")
                    .isEqualTo(installation ? 200 : 403);
        }
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void noAskerOfAMunicipalityReachesTheRowsOfAnother(Class<? extends Question> type) {
        Question other = about(type, OTHER);
        Reach reach = QueryAccess.reach(asker(OWN, "administrator"), other);

        if (!OPEN.contains(type.getSimpleName())) {
            assertThat(reach).isEqualTo(Reach.of(OWN));
            assertThat(QueryAccess.reach(Asker.NOBODY, other)).isEqualTo(Reach.NOWHERE);
            assertThat(QueryAccess.reach(asker(null, "staff"), other)).isEqualTo(Reach.NOWHERE);
            assertThat(QueryAccess.reach(asker(null, "administrator"), other))
                    .isEqualTo(other.municipality() == null ? Reach.NOWHERE : Reach.of(OTHER));
        } else {
            assertThat(reach).isEqualTo(other.municipality() == null ? Reach.EVERYWHERE : Reach.of(OTHER));
        }
    }

    @Test
    void aRoleThatTheMunicipalityTookAwayIsNone() {
        QueryAccess live = new QueryAccess((asker, municipality) -> EffectiveGrants.NONE);

        assertThatThrownBy(() -> live.require(asker(OWN, "administrator"), new GetMunicipality(OWN)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.fault().code()).isEqualTo(ReadersProblem.READING_NEEDS_A_ROLE));
        assertThat(live.allows(Asker.NOBODY, Readers.EVERYBODY, OWN)).isTrue();
    }

    @Test
    void theAskerArrivesAsSent() {
        Asker all = new Asker("https://issuer#1", OWN, new OrganizationId("hall"), Set.of("staff", "reviewer"));

        assertThat(Asker.of(MetaData.from(all.metadata()))).isEqualTo(all);
        assertThat(Asker.of(MetaData.from(Asker.NOBODY.metadata()))).isEqualTo(Asker.NOBODY);
    }

    @ParameterizedTest
    @EnumSource(ReadersProblem.class)
    void everyRefusalSaysWhatIsWrongAndWhatToDoInBothLanguages(ReadersProblem problem) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (String part : List.of(".detail", ".action")) {
                assertThat(Sentences.ofClassPath()
                                .find(problem.name() + part, language, Map.of("municipality", "kuki")))
                        .isPresent();
            }
        }
    }

    private int status(Asker asker, Question question) {
        return access.refusal(asker, question)
                .map(refused -> refused.problem().status().value())
                .orElse(200);
    }

    private static Asker asker(@Nullable MunicipalityId municipality, String... roles) {
        return new Asker("issuer#1", municipality, null, Set.of(roles));
    }

    /** A question of the type about something of a municipality. */
    private static Question about(Class<? extends Question> type, MunicipalityId municipality) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getType(), municipality))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Question> made = type.getDeclaredConstructor(types);
            return made.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " refuses " + Arrays.toString(values), e.getCause());
        }
    }

    private static @Nullable Object value(Class<?> type, MunicipalityId municipality) {
        String name = municipality.value() + "/one";
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(MunicipalityId.class, municipality),
                Map.entry(PlanId.class, new PlanId(name)),
                Map.entry(PlanYearId.class, new PlanYearId(name + "/2025")),
                Map.entry(OpinionBookId.class, new OpinionBookId(name + "/2025")),
                Map.entry(CouncilId.class, new CouncilId(name)),
                Map.entry(SnapshotId.class, new SnapshotId(name)),
                Map.entry(EditionId.class, new EditionId(name)),
                Map.entry(IssueId.class, new IssueId(name)),
                Map.entry(CommonIssueId.class, new CommonIssueId(name)),
                Map.entry(FiscalYear.class, new FiscalYear(2025)),
                Map.entry(JournalFilter.class, new JournalFilter(null, null, null, null, null, null, null, null, null)),
                Map.entry(long.class, 1L),
                Map.entry(int.class, 1),
                Map.entry(boolean.class, false));
        Object value = values.get(type);
        if (value == null && AggregateId.class.isAssignableFrom(type)) {
            throw new AssertionError("say here what a " + type.getSimpleName() + " is");
        }
        return value;
    }

    private static Set<String> questions() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Question.class));
        return scanner.findCandidateComponents("jp.ayumi.api").stream()
                .map(found -> found.getBeanClassName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> handlers() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                (reader, factory) -> reader.getAnnotationMetadata().hasAnnotatedMethods(QueryHandler.class.getName()));
        Set<Method> handlers = new HashSet<>();
        scanner.findCandidateComponents("jp.ayumi.query").forEach(found -> {
            try {
                handlers.addAll(
                        Arrays.asList(Class.forName(found.getBeanClassName()).getDeclaredMethods()));
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        });
        return handlers.stream().filter(method -> method.isAnnotationPresent(QueryHandler.class));
    }
}
