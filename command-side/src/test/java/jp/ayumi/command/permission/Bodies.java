package jp.ayumi.command.permission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.command.council.CouncilState;
import jp.ayumi.command.council.Councils;
import jp.ayumi.command.municipality.Towns;

/** One council, run by the city hall. */
public final class Bodies {

    public static final CouncilId COMMITTEE = CouncilId.of(Towns.TOMAKOMAI, "committee");

    private Bodies() {}

    static CouncilProfile profile() {
        return new CouncilProfile(
                CouncilKind.PROMOTION_COUNCIL,
                "推進委員会",
                "",
                Towns.CITY,
                null,
                null,
                List.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                new Cadence(null, null, List.of()),
                null,
                "",
                true);
    }

    /** Knows the committee only. */
    public static Councils councils() {
        CouncilState committee =
                CouncilState.evolve(null, new CouncilEstablished(COMMITTEE, profile(), LocalDate.of(2024, 4, 1)));
        return new Councils() {
            @Override
            public Optional<CouncilState> now(CouncilId council) {
                return Optional.of(committee).filter(known -> known.id().equals(council));
            }

            @Override
            public Optional<CouncilState> glance(CouncilId council) {
                return now(council);
            }
        };
    }
}
