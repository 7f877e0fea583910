package jp.ayumi.api.opinion;

import java.time.LocalDate;
import jp.ayumi.api.Question;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an {@link OpinionView}.
 *
 * @param asOf the day up to which things count; {@code null} for everything
 */
public record GetOpinion(
        OpinionBookId book, OpinionId opinion, @Nullable LocalDate asOf) implements Question {
    public GetOpinion(OpinionBookId book, OpinionId opinion) {
        this(book, opinion, null);
    }

    @Override
    public MunicipalityId municipality() {
        return book.planYear().plan().municipality();
    }
}
