package jp.ayumi.command.publication;

import java.util.Optional;
import jp.ayumi.api.publication.EditionId;

/** Lets a decision read another edition. A withdrawal is never taken back, so nothing needs to be bound to it. */
interface Editions {

    /** The edition, or empty when it was never published. */
    Optional<EditionState> glance(EditionId edition);
}
