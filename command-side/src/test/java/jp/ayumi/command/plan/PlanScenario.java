package jp.ayumi.command.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PlanCommand;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.municipality.Towns;
import org.jspecify.annotations.Nullable;

/** A plan of the test municipality, its neighbours and what has been recorded in its years. */
final class PlanScenario {

    private final Map<PlanId, PlanState> others = new HashMap<>();
    private final Set<ElementId> withProgress = new HashSet<>();
    private final Map<Long, String> streams = new HashMap<>();
    private final FakeCouncils councils = new FakeCouncils();
    private int progressRead;
    private @Nullable MunicipalityState town = Towns.state();

    private final Scenario<PlanState, PlanCommand, PlanEvent> scenario = new Scenario<>(
            PlanState::evolve, (state, command) -> PlanDecider.decide(new PlanContext(state, surroundings()), command));

    static PlanScenario nothing() {
        return new PlanScenario();
    }

    static PlanScenario drafted() {
        return nothing().after(new DraftPlan(Samples.PLAN, Samples.profile(Samples.IF_NECESSARY)));
    }

    static PlanScenario composed() {
        return drafted().after(new ComposeTree(Samples.PLAN, Samples.TREE));
    }

    static PlanScenario adopted() {
        return adopted(Samples.IF_NECESSARY);
    }

    static PlanScenario adopted(PlanPolicy policy) {
        return nothing().after(Samples.adoption(Samples.PLAN, policy));
    }

    static PlanScenario ended() {
        return adopted(Samples.NO_MID_TERM)
                .after(new EndPlan(Samples.PLAN, Samples.TERM.last().lastDay(), "期間満了"));
    }

    PlanScenario withoutMunicipality() {
        town = null;
        return this;
    }

    /** These commands were accepted. */
    PlanScenario after(PlanCommand... commands) {
        scenario.givenAccepted(commands);
        return this;
    }

    /** Another plan stands in the log too. */
    PlanScenario beside(PlanScenario other) {
        others.put(other.state().id(), other.state());
        return this;
    }

    /** A council as {@link FakeCouncils} makes it. */
    PlanScenario watchedBy(String council, @Nullable AreaId area, PlanId... mandate) {
        councils.with(council, area, mandate);
        return this;
    }

    PlanScenario dissolved(String council) {
        councils.dissolved(council);
        return this;
    }

    /** The log holds an event of this stream at this position. */
    PlanScenario logged(long position, String stream) {
        streams.put(position, stream);
        return this;
    }

    PlanScenario withProgressOf(String... elements) {
        Stream.of(elements).map(ElementId::new).forEach(withProgress::add);
        return this;
    }

    Scenario.Outcome<PlanEvent> when(PlanCommand command) {
        return scenario.when(command);
    }

    PlanState state() {
        return scenario.state();
    }

    /** How often the plan years were read. */
    int progressRead() {
        return progressRead;
    }

    private PlanSurroundings surroundings() {
        return new PlanSurroundings(
                municipality -> Optional.ofNullable(town),
                plan -> Optional.ofNullable(others.get(plan)),
                (plan, term) -> {
                    progressRead++;
                    return withProgress;
                },
                councils,
                position -> Optional.ofNullable(streams.get(position)));
    }
}
