package jp.ayumi.query.council;

import jp.ayumi.api.council.CouncilId;
import jp.ayumi.query.projection.ReadModel;
import org.springframework.stereotype.Component;

/** Looks councils up. */
@Component
class CouncilReader implements CouncilSource {

    private final ReadModel rows;

    CouncilReader(ReadModel rows) {
        this.rows = rows;
    }

    @Override
    public boolean isKnown(CouncilId council) {
        return rows.get(CouncilTables.COUNCILS, council.value()).isPresent();
    }
}
