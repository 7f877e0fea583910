package jp.ayumi.api.event;

import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link EventPageView}; nothing is answered when there is no such municipality.
 *
 * @param stream only what belongs to this stream, for example {@code council/kuki/committee}; {@code null} for all of the
 *     municipality
 * @param after only what was recorded after this position; 0 from the beginning
 * @param limit at most so many
 */
public record ListEvents(
        MunicipalityId municipality, @Nullable String stream, long after, int limit) implements Question {}
