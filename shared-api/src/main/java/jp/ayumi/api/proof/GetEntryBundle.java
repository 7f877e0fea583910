package jp.ayumi.api.proof;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link EntryBundleView}: what leaves of the log say, side by side; nothing is answered where the last
 * checkpoint does not cover that many.
 *
 * @param index of the bundle, from 0
 * @param width how many entries; 256 for a full bundle
 */
public record GetEntryBundle(long index, int width) implements Question {
    @Override
    public @Nullable MunicipalityId municipality() {
        return null;
    }
}
