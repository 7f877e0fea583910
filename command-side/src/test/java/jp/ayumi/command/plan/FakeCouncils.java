package jp.ayumi.command.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.municipality.Towns;
import org.jspecify.annotations.Nullable;

/** Councils without a log, for tests of plans. */
final class FakeCouncils implements LeadingCouncils {

    private final Map<CouncilId, LeadingCouncil> known = new HashMap<>();

    /** A council of the test municipality that watches nothing but what is said here. */
    FakeCouncils with(String name, @Nullable AreaId area, PlanId... mandate) {
        CouncilId id = CouncilId.of(Towns.TOMAKOMAI, name);
        known.put(id, new LeadingCouncil("会議" + name, true, area, Set.of(mandate)));
        return this;
    }

    FakeCouncils dissolved(String name) {
        CouncilId id = CouncilId.of(Towns.TOMAKOMAI, name);
        known.computeIfPresent(
                id, (same, council) -> new LeadingCouncil(council.name(), false, council.area(), council.mandate()));
        return this;
    }

    @Override
    public Optional<LeadingCouncil> now(CouncilId council) {
        return Optional.ofNullable(known.get(council));
    }

    @Override
    public Optional<LeadingCouncil> glance(CouncilId council) {
        return now(council);
    }
}
