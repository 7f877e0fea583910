package jp.ayumi.command.council;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.municipality.Towns;
import jp.ayumi.command.plan.PlanStates;
import org.jspecify.annotations.Nullable;

/** A council of the test municipality, its neighbours and plans, on {@link Kuki#TODAY} in Japan. */
final class CouncilScenario {

    /** In Greenwich it is still the day before. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-17T20:00:00Z"), ZoneOffset.UTC);

    private final Map<CouncilId, CouncilState> others = new HashMap<>();
    private final Set<CouncilId> read = new HashSet<>();
    private @Nullable MunicipalityState town = Towns.state();

    private final Scenario<CouncilState, CouncilCommand, CouncilEvent> scenario = new Scenario<>(
            CouncilState::evolve,
            (state, command) -> CouncilDecider.decide(new CouncilContext(state, surroundings()), command));

    static CouncilScenario nothing() {
        return new CouncilScenario();
    }

    static CouncilScenario established() {
        return established(Kuki.profile());
    }

    static CouncilScenario established(CouncilProfile profile) {
        return nothing().after(Kuki.establish(profile));
    }

    CouncilScenario withoutMunicipality() {
        town = null;
        return this;
    }

    /** These commands were accepted. */
    CouncilScenario after(CouncilCommand... commands) {
        scenario.givenAccepted(commands);
        return this;
    }

    /** Another council stands in the log too. */
    CouncilScenario beside(CouncilId council, CouncilProfile profile) {
        others.put(council, new CouncilState(council, profile, null));
        return this;
    }

    Scenario.Outcome<CouncilEvent> when(CouncilCommand command) {
        read.clear();
        return scenario.when(command);
    }

    CouncilState state() {
        return scenario.state();
    }

    /** The councils that the last decision is bound to. */
    Set<CouncilId> boundTo() {
        return Set.copyOf(read);
    }

    private CouncilSurroundings surroundings() {
        return new CouncilSurroundings(
                municipality -> Optional.ofNullable(town),
                plan -> plan.equals(Kuki.PLAN) ? Optional.of(PlanStates.drafted(plan)) : Optional.empty(),
                new OtherCouncils(),
                CLOCK);
    }

    private final class OtherCouncils implements Councils {

        @Override
        public Optional<CouncilState> now(CouncilId council) {
            read.add(council);
            return glance(council);
        }

        @Override
        public Optional<CouncilState> glance(CouncilId council) {
            return Optional.ofNullable(others.get(council));
        }
    }
}
