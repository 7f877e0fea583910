package jp.ayumi.api.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link OpinionView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetOpinion(
        OpinionBookId book, OpinionId opinion, @Nullable LocalDate asOf) {

    public GetOpinion(OpinionBookId book, OpinionId opinion) {
        this(book, opinion, null);
    }
}
