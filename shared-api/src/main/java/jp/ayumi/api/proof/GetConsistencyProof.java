package jp.ayumi.api.proof;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a {@link ConsistencyProofView}; nothing is answered when a size lies beyond the last checkpoint.
 *
 * @param from the earlier size, from 0
 * @param to the later size, not less
 */
public record GetConsistencyProof(long from, long to) implements Question {
    @Override
    public @Nullable MunicipalityId municipality() {
        return null;
    }
}
