package jp.ayumi.log.postgres;

import jp.ayumi.log.proof.LeafData;

/** Whether events are written with their leaves of the Merkle tree. */
public enum Leaves {
    WRITTEN {
        @Override
        Append prepare(Append append) {
            return new Append(
                    append.events(),
                    append.guards(),
                    append.idempotency(),
                    append.events().stream().map(Leaves::leaf).toList());
        }
    },
    /** Only for measuring what leaves cost: the table refuses such rows unless its owner has altered it. */
    LEFT_OUT {
        @Override
        Append prepare(Append append) {
            return append;
        }
    };

    /** Hashes what can be hashed before the lock is taken. */
    abstract Append prepare(Append append);

    private static LeafData leaf(NewEvent event) {
        return LeafData.of(
                event.eventId(),
                event.stream(),
                event.sequence(),
                event.type(),
                event.revision(),
                event.occurredAt(),
                event.payload(),
                event.metadata());
    }
}
