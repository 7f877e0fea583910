package jp.ayumi.command.planyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.RefusedException;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.plan.PlanState;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What holds whatever a year is sent, in whatever order. */
class AnySequenceTest {

    private static final PlanState PLAN =
            Kanagawa.plan(Kanagawa.with(Kanagawa.draft(Kanagawa.POLICY, Kanagawa.SCHEME), List.of(Kanagawa.adopted())));
    private static final MunicipalityState WARD = Kanagawa.municipality(Kanagawa.ward());
    private static final PlanYearState YEAR_BEFORE = yearBefore();

    /** Some begin with a year that may be closed, or is, since chance alone would hardly ever complete one. */
    @Provide
    Arbitrary<List<PlanYearCommand>> sequences() {
        Arbitrary<List<PlanYearCommand>> any = RandomCommands.any().list().ofMaxSize(40);
        Arbitrary<List<PlanYearCommand>> beginnings = Arbitraries.of(
                List.of(Year.OF_2017.open()),
                CompleteYear.of(Year.OF_2017),
                Kanagawa.with(CompleteYear.of(Year.OF_2017), List.of(Year.OF_2017.close())));
        return beginnings.flatMap(beginning -> any.map(rest -> Kanagawa.with(beginning, rest)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsDecidedCanBeEvolvedAndReplayed(@ForAll("sequences") List<PlanYearCommand> sequence) {
        List<PlanYearEvent> log = new ArrayList<>();
        PlanYearState state = null;
        for (PlanYearCommand command : sequence) {
            for (PlanYearEvent event : decided(state, command)) {
                state = PlanYearState.evolve(state, event);
                log.add(event);
            }
        }
        assertThat(replayed(log)).isEqualTo(state);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aClosedYearChangesByReopeningOnly(@ForAll("sequences") List<PlanYearCommand> sequence) {
        PlanYearState state = null;
        int sentToAClosedYear = 0;
        for (PlanYearCommand command : sequence) {
            boolean closed = state != null && state.closed();
            for (PlanYearEvent event : decided(state, command)) {
                if (closed) {
                    assertThat(event).isInstanceOf(PlanYearReopened.class);
                }
                state = PlanYearState.evolve(state, event);
            }
            sentToAClosedYear += closed ? 1 : 0;
        }
        Statistics.label("commands met a closed year")
                .collect(sentToAClosedYear > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    /** A refusal by name is an answer; anything else that is thrown fails the property. */
    private static List<PlanYearEvent> decided(@Nullable PlanYearState state, PlanYearCommand command) {
        YearContext context =
                new YearContext(command.planYear(), state, PLAN, WARD, YEAR_BEFORE, List.of(), Kanagawa.TODAY);
        try {
            List<PlanYearEvent> events = PlanYearDecider.decide(context, command);
            assertThat(events).isNotEmpty();
            return events;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isNotBlank();
            return List.of();
        }
    }

    private static PlanYearState yearBefore() {
        Year before = new Year(PlanYearId.of(Kanagawa.PLAN, Kanagawa.FIRST));
        return CompleteYear.of(YearScenario.ofAnAdoptedPlan(), before)
                .given(before.close())
                .state();
    }

    private static @Nullable PlanYearState replayed(List<PlanYearEvent> log) {
        Optional<PlanYearState> state = Optional.empty();
        for (PlanYearEvent event : log) {
            state = Optional.of(PlanYearState.evolve(state.orElse(null), event));
        }
        return state.orElse(null);
    }
}
