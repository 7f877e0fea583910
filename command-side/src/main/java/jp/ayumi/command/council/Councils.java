package jp.ayumi.command.council;

import java.util.Optional;
import jp.ayumi.api.council.CouncilId;

/** Lets a decision read a council; the decision is then bound to what it read. */
public interface Councils {

    /** The council as of now, or empty when it was never established. */
    Optional<CouncilState> now(CouncilId council);

    /** The same without binding the decision: for what a change at the same moment does no harm to. */
    Optional<CouncilState> glance(CouncilId council);
}
