package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.record;
import static org.hamcrest.Matchers.startsWith;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.command.kernel.CommandTarget;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.plan.PlanRule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That Axon runs the decider; what the decider decides is told elsewhere. */
class PlanYearAggregateTest {

    private static final Year YEAR = Year.OF_2017;
    private static final PlanYearEvent OPENED = new PlanYearOpened(PLAN_YEAR, 0);
    private static final PlanYearEvent RECORDED =
            new ProgressRecorded(PLAN_YEAR, record("first"), WATCHING, OFFICE, YEAR.firstQuarter());

    private final FixtureConfiguration<PlanYearAggregate> fixture = new AggregateTestFixture<>(PlanYearAggregate.class);

    @BeforeEach
    void aWardWithAnAdoptedPlan() {
        var plan = Kanagawa.plan(
                Kanagawa.with(Kanagawa.draft(Kanagawa.POLICY, Kanagawa.SCHEME), List.of(Kanagawa.adopted())));
        var municipality = Kanagawa.municipality(Kanagawa.ward());
        Clock clock = Clock.fixed(Kanagawa.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        fixture.registerCommandTargetResolver(new CommandTarget())
                .registerInjectableResource(new YearContexts(
                        id -> Optional.ofNullable(plan)
                                .filter(known -> known.id().equals(id)),
                        id -> Optional.ofNullable(municipality),
                        new PlanYears(new StoredStreams().store()),
                        planYear -> List.of(),
                        clock));
    }

    static Stream<PlanYearCommand> everyCommandButOpening() {
        return StandingTest.everythingButOpening();
    }

    @Nested
    class BeforeItIsOpened {

        @Test
        void openingIsItsFirstEvent() {
            fixture.givenNoPriorActivity().when(YEAR.open()).expectEvents(OPENED);
        }

        @ParameterizedTest
        @MethodSource("jp.ayumi.command.planyear.PlanYearAggregateTest#everyCommandButOpening")
        void everyOtherCommandReachesTheDeciderWhichKnowsNoSuchYear(PlanYearCommand command) {
            refused(fixture.givenNoPriorActivity().when(command), PlanYearRule.PLAN_YEAR_UNKNOWN.name());
        }

        @Test
        void withoutAPlanItIsNotOpened() {
            Year elsewhere = new Year(new PlanYearId("kanagawa/none/2017"));

            refused(fixture.givenNoPriorActivity().when(elsewhere.open()), PlanRule.PLAN_UNKNOWN.name());
        }
    }

    @Nested
    class Opened {

        @Test
        void itTakesProgress() {
            fixture.given(OPENED)
                    .when(YEAR.progress("first", OFFICE, WATCHING, YEAR.firstQuarter()))
                    .expectEvents(RECORDED);
        }

        @Test
        void itRemembersWhatItTook() {
            refused(
                    fixture.given(OPENED, RECORDED).when(YEAR.progress("first", OFFICE, WATCHING, YEAR.firstQuarter())),
                    PlanYearRule.A_PROGRESS_RECORD_IS_ENTERED_ONCE.name());
        }

        @Test
        void whoHasSeenItsVersionChangesIt() {
            fixture.given(OPENED, RECORDED)
                    .when(YEAR.correction("first", YEAR.firstQuarter("坂が多い")), expecting(2))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void whoHasSeenAnOlderVersionDoesNot() {
            refused(
                    fixture.given(OPENED, RECORDED)
                            .when(YEAR.correction("first", YEAR.firstQuarter("坂が多い")), expecting(1)),
                    KernelRule.STALE_VERSION.name());
        }
    }

    @Nested
    class Closed {

        @Test
        void aSecondCloseIsRefusedAndNothingIsStored() {
            refused(
                    fixture.given(OPENED, new PlanYearClosed(PLAN_YEAR, 1, Kanagawa.TODAY, List.of(), null))
                            .when(YEAR.close()),
                    PlanYearRule.A_CLOSED_YEAR_IS_NOT_CLOSED_AGAIN.name());
        }
    }

    private static Map<String, ?> expecting(long version) {
        return Map.of(MetadataKeys.EXPECTED_VERSION, version);
    }

    private static void refused(ResultValidator<PlanYearAggregate> result, String code) {
        result.expectNoEvents().expectException(RefusedException.class).expectExceptionMessage(startsWith(code + " "));
    }
}
