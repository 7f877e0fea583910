package jp.ayumi.api.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of opinions that went into a plan, in the order in which they were reflected.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record ReflectedOpinionsView(
        List<ReflectedOpinionView> opinions, @Nullable Long next) {
    public ReflectedOpinionsView {
        opinions = List.copyOf(opinions);
    }
}
