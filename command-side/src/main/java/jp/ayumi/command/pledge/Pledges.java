package jp.ayumi.command.pledge;

import java.util.Map;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeId;

/** Lets another slice read what an area pledges while it decides. */
@FunctionalInterface
public interface Pledges {

    /**
     * The pledges of the area that were not withdrawn, by their ids. The decision is not bound to them: a pledge made at the same
     * moment could as well have been made a moment later.
     */
    Map<PledgeId, Pledge> standing(PledgeBookId book);
}
