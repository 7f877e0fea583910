package jp.ayumi.command.plan;

import java.util.Optional;
import jp.ayumi.api.council.CouncilId;

/** Lets a decision on a district plan read the council that leads it; the slice of councils answers. */
public interface LeadingCouncils {

    /** The council as of now, or empty when it was never established; the decision is then bound to it. */
    Optional<LeadingCouncil> now(CouncilId council);

    /** The same without binding the decision: for what a change at the same moment does no harm to. */
    Optional<LeadingCouncil> glance(CouncilId council);
}
