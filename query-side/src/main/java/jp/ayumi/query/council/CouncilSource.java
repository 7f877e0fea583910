package jp.ayumi.query.council;

import jp.ayumi.api.council.CouncilId;

/** Tells other slices which councils there are. */
public interface CouncilSource {

    /** Whether it was established; dissolved councils too, because what they said stays. */
    boolean isKnown(CouncilId council);
}
