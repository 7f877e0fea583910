package jp.ayumi.command.snapshot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.SnapshotCommand;
import jp.ayumi.api.snapshot.SnapshotEvent;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.api.snapshot.TakeSnapshot;
import jp.ayumi.command.council.CouncilState;
import jp.ayumi.command.council.Councils;
import jp.ayumi.command.kernel.Evolution;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.kernel.Today;
import jp.ayumi.command.plan.PlanState;
import org.jspecify.annotations.Nullable;

/** A snapshot with what surrounds it: the plan and year of {@link Hiyoshi}, and councils as they are put there. */
final class SnapshotScenario {

    static final LocalDate TODAY = LocalDate.of(2025, 5, 20);

    private final List<PlanEvent> plan = new ArrayList<>(Hiyoshi.adopted());
    private final Map<PlanYearId, List<PlanYearEvent>> years = new LinkedHashMap<>();
    private final Map<CouncilId, CouncilState> councils = new LinkedHashMap<>();
    private final Scenario<SnapshotState, SnapshotCommand, SnapshotEvent> scenario = new Scenario<>(
            SnapshotState::evolve,
            (state, command) -> SnapshotDecider.decide(new SnapshotContext(state, surroundings()), command));

    /** This has happened in the year. */
    SnapshotScenario year(PlanYearEvent... events) {
        return year(List.of(events));
    }

    SnapshotScenario year(List<PlanYearEvent> events) {
        events.forEach(event -> years.computeIfAbsent(event.planYear(), first -> new ArrayList<>())
                .add(event));
        return this;
    }

    /** This has happened to the plan as well. */
    SnapshotScenario planned(PlanEvent event) {
        plan.add(event);
        return this;
    }

    SnapshotScenario with(CouncilState council) {
        councils.put(council.id(), council);
        return this;
    }

    SnapshotScenario given(SnapshotCommand... accepted) {
        scenario.givenAccepted(accepted);
        return this;
    }

    Scenario.Outcome<SnapshotEvent> when(SnapshotCommand command) {
        return scenario.when(command);
    }

    /** What was frozen. */
    SnapshotTaken taken(TakeSnapshot command) {
        return (SnapshotTaken) when(command).events().get(0);
    }

    SnapshotSurroundings surroundings() {
        return new SnapshotSurroundings(
                id -> id.equals(Hiyoshi.PLAN) ? Optional.ofNullable(folded(PlanState::evolve, plan)) : Optional.empty(),
                new GivenTexts(),
                new GivenCouncils(),
                new Today(Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC)));
    }

    private static <S, E> @Nullable S folded(Evolution<S, E> evolution, List<E> events) {
        S state = null;
        for (E event : events) {
            state = evolution.evolve(state, event);
        }
        return state;
    }

    private final class GivenTexts implements Texts {

        @Override
        public Optional<PlanTexts> plan(PlanId id) {
            return id.equals(Hiyoshi.PLAN) ? Optional.ofNullable(folded(PlanTexts::evolve, plan)) : Optional.empty();
        }

        @Override
        public Optional<YearTexts> year(PlanYearId planYear) {
            return Optional.ofNullable(folded(YearTexts::evolve, years.getOrDefault(planYear, List.of())));
        }
    }

    private final class GivenCouncils implements Councils {

        @Override
        public Optional<CouncilState> now(CouncilId council) {
            return glance(council);
        }

        @Override
        public Optional<CouncilState> glance(CouncilId council) {
            return Optional.ofNullable(councils.get(council));
        }
    }
}
