package jp.ayumi.command.opinion;

import java.util.Optional;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;

/** Tells which council gave an opinion; that never changes, so no decision is bound by it. */
@FunctionalInterface
public interface OpinionSpeakers {

    /** The council, or empty when the opinion was never raised. */
    Optional<CouncilId> councilOf(OpinionBookId book, OpinionId opinion);
}
