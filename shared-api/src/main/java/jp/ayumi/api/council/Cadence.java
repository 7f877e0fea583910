package jp.ayumi.api.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 開催の頻度, per fiscal year. What is not stated is not watched.
 *
 * @param least at least so many meetings; {@code null} when not stated
 * @param most at most so many meetings; {@code null} when not stated
 * @param expected meetings of a certain purpose at a certain time
 *
 */
public record Cadence(@Nullable Integer least, @Nullable Integer most, List<ExpectedMeeting> expected) {
    public Cadence {
        expected = List.copyOf(expected);
    }
}
