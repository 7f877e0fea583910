package jp.ayumi.api.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 発表と共有の場, as it took place.
 *
 * @param presentations in their order; a workshop or lecture may have none
 * @param participants how many people came; {@code null} when nobody counted
 * @param learned what was shared and learned
 */
public record Gathering(
        GatheringKind kind,
        String title,
        LocalDate heldOn,
        List<Presentation> presentations,
        @Nullable Integer participants,
        String learned) {
    public Gathering {
        presentations = List.copyOf(presentations);
    }
}
