package jp.ayumi.log.audit;

import java.util.List;
import jp.ayumi.log.proof.Finding;

/**
 * What a check of the log found.
 *
 * @param events how many events were read
 * @param signedSize how many of them a checkpoint covers
 * @param checkpoints how many checkpoints were checked, those kept outside included
 * @param cosignatures how many signatures of witnesses were checked
 * @param findings what does not hold, the first of them
 * @param count how many things do not hold
 */
public record Report(
        long events, long signedSize, long checkpoints, long cosignatures, List<Finding> findings, long count) {

    public boolean holds() {
        return count == 0;
    }
}
