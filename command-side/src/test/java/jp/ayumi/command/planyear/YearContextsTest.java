package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.COUNCIL;
import static jp.ayumi.command.planyear.Kanagawa.FIRST;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN;
import static jp.ayumi.command.planyear.Kanagawa.WARD;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.answers;
import static jp.ayumi.command.planyear.Year.direction;
import static jp.ayumi.command.planyear.Year.grade;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.command.kernel.Evolution;
import jp.ayumi.command.kernel.StateReader;
import jp.ayumi.command.municipality.Municipalities;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.plan.Plans;
import jp.ayumi.log.Guard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YearContextsTest {

    private static final Year YEAR = Year.OF_2017;
    private static final PlanYearId BEFORE = PlanYearId.of(PLAN, FIRST);
    private static final List<PlanEvent> ADOPTED =
            Kanagawa.with(Kanagawa.draft(Kanagawa.POLICY, Kanagawa.SCHEME), List.of(Kanagawa.adopted()));
    private static final Guard ON_THE_PLAN = new Guard("plan/kanagawa/sasaeai-3", ADOPTED.size() - 1);

    private final StoredStreams streams = new StoredStreams();
    private final PlanYears years = new PlanYears(streams.store());

    @BeforeEach
    void aWardWithAnAdoptedPlan() {
        streams.happened(Kanagawa.ward());
        streams.happened(ADOPTED);
    }

    static Stream<PlanYearCommand> bound() {
        return Stream.of(
                YEAR.open(),
                YEAR.progress("first", OFFICE, WATCHING, YEAR.firstQuarter()),
                YEAR.batch(OFFICE, YEAR.inBatch("first", WATCHING, YEAR.firstQuarter())),
                YEAR.close());
    }

    static Stream<PlanYearCommand> unbound() {
        return Stream.of(
                YEAR.annualPlan(OFFICE, WATCHING),
                YEAR.revisedAnnualPlan(OFFICE, WATCHING),
                YEAR.correction("first", YEAR.firstQuarter()),
                YEAR.evaluation(OFFICE, WATCHING, grade("A")),
                YEAR.review("first", answers()),
                YEAR.directions(direction(WATCHING, "continue")),
                YEAR.reopen());
    }

    @ParameterizedTest
    @MethodSource("bound")
    void whatARevisionAtTheSameMomentWouldMakeWrongIsBoundToThePlan(PlanYearCommand command) {
        assertThat(around(command).guards()).containsExactly(ON_THE_PLAN);
    }

    @ParameterizedTest
    @MethodSource("unbound")
    void whatWouldHaveBeenAsRightAMomentEarlierIsBoundToNothing(PlanYearCommand command) {
        assertThat(around(command).guards()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"bound", "unbound"})
    void everyDecisionKnowsThePlanAndTheOrganizations(PlanYearCommand command) {
        YearContext context = around(command).value();

        assertThat(context.plan().id()).isEqualTo(PLAN);
        assertThat(context.organization(COUNCIL)).isPresent();
    }

    @Test
    void aPlanThatIsNotThereIsGuardedToo() {
        Year elsewhere = new Year(PlanYearId.of(PlanId.of(WARD, "none"), Kanagawa.YEAR));

        var read = around(elsewhere.open());

        assertThat(read.value().knownPlan()).isNull();
        assertThat(read.guards()).containsExactly(new Guard("plan/kanagawa/none", Guard.EMPTY));
    }

    @Nested
    @Tag("KOH-1")
    class CarryingOver {

        @Test
        void isBoundToTheYearBefore() {
            streams.happened(List.of(
                    new PlanYearOpened(BEFORE, 0), new PlanYearClosed(BEFORE, 1, FIRST.lastDay(), List.of(), null)));

            var read = around(YEAR.carryOver());

            assertThat(read.value().yearBefore()).matches(PlanYearState::closed);
            assertThat(read.guards()).containsExactly(new Guard("plan-year/kanagawa/sasaeai-3/2016", 1));
        }

        @Test
        void isBoundAlsoToAYearThatIsNotOpened() {
            var read = around(YEAR.carryOver());

            assertThat(read.value().yearBefore()).isNull();
            assertThat(read.guards()).containsExactly(new Guard("plan-year/kanagawa/sasaeai-3/2016", Guard.EMPTY));
        }

        @Test
        void looksForNothingBeforeTheTerm() {
            assertThat(around(new Year(BEFORE).carryOver()).guards()).isEmpty();
        }
    }

    @Nested
    class Today {

        @ParameterizedTest
        @CsvSource({
            "2017-03-31T14:59:59Z, 2017-03-31",
            "2017-03-31T15:00:00Z, 2017-04-01",
        })
        void isTheDateInJapan(Instant now, LocalDate expected) {
            for (ZoneId zone : List.of(ZoneOffset.UTC, ZoneId.of("Pacific/Honolulu"))) {
                YearContexts contexts = contexts(Clock.fixed(now, zone));
                assertThat(streams.during(() -> contexts.around(YEAR.open(), Optional.empty()))
                                .value()
                                .today())
                        .isEqualTo(expected);
            }
        }
    }

    private StoredStreams.Bound<YearContext> around(PlanYearCommand command) {
        YearContexts contexts = contexts(Clock.systemUTC());
        return streams.during(() -> contexts.around(command, Optional.empty()));
    }

    private YearContexts contexts(Clock clock) {
        return new YearContexts(new ReadPlans(), new ReadMunicipalities(), years, planYear -> List.of(), clock);
    }

    private <S, E extends Event> StateReader<S, E> reader(Class<E> events, Evolution<S, E> evolution) {
        return new StateReader<>(streams.store(), events, evolution, 10);
    }

    private final class ReadPlans implements Plans {

        private final StateReader<PlanState, PlanEvent> reader = reader(PlanEvent.class, PlanState::evolve);

        @Override
        public Optional<PlanState> now(PlanId plan) {
            return reader.now(plan);
        }

        @Override
        public Optional<PlanState> glance(PlanId plan) {
            return reader.glance(plan);
        }
    }

    private final class ReadMunicipalities implements Municipalities {

        private final StateReader<MunicipalityState, MunicipalityEvent> reader =
                reader(MunicipalityEvent.class, MunicipalityState::evolve);

        @Override
        public Optional<MunicipalityState> now(MunicipalityId municipality) {
            return reader.now(municipality);
        }

        @Override
        public Optional<MunicipalityState> glance(MunicipalityId municipality) {
            return reader.glance(municipality);
        }
    }
}
