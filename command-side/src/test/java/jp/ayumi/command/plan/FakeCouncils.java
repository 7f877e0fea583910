package jp.ayumi.command.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.council.CouncilState;
import jp.ayumi.command.council.Councils;
import jp.ayumi.command.municipality.Towns;
import org.jspecify.annotations.Nullable;

/** Councils without a log, for tests of plans. */
final class FakeCouncils implements Councils {

    private final Map<CouncilId, CouncilState> known = new HashMap<>();

    /** A council of the test municipality that watches nothing but what is said here. */
    FakeCouncils with(String name, @Nullable AreaId area, PlanId... mandate) {
        CouncilId id = CouncilId.of(Towns.TOMAKOMAI, name);
        known.put(id, new CouncilState(id, profile(name, area, Set.of(mandate)), null));
        return this;
    }

    FakeCouncils dissolved(String name) {
        CouncilId id = CouncilId.of(Towns.TOMAKOMAI, name);
        known.computeIfPresent(id, (same, council) -> new CouncilState(id, council.profile(), Towns.DISSOLVED_ON));
        return this;
    }

    @Override
    public Optional<CouncilState> now(CouncilId council) {
        return Optional.ofNullable(known.get(council));
    }

    @Override
    public Optional<CouncilState> glance(CouncilId council) {
        return now(council);
    }

    private static CouncilProfile profile(String name, @Nullable AreaId area, Set<PlanId> mandate) {
        return new CouncilProfile(
                CouncilKind.DISTRICT_COUNCIL,
                "会議" + name,
                "",
                Towns.CITY,
                area,
                null,
                List.of(),
                mandate,
                Set.of(),
                null,
                "支えあい連絡会",
                new Cadence(null, null, List.of()),
                null,
                "",
                true);
    }
}
