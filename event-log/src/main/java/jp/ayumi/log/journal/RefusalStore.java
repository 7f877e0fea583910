package jp.ayumi.log.journal;

import java.util.List;
import jp.ayumi.log.LogUnavailableException;

/** The append-only table of refused commands. */
public interface RefusalStore {

    /**
     * Records refusals in one transaction of its own; one that is there already is left as it is.
     *
     * @throws IllegalArgumentException when one of them can never be recorded
     * @throws LogUnavailableException when they could not be recorded, or nobody knows whether they were
     */
    void add(List<Refusal> refusals);
}
