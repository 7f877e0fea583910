package jp.ayumi.api.publication;

import jp.ayumi.api.Event;

/** What happens to an edition. Its content never changes. */
public sealed interface EditionEvent extends Event permits EditionPublished, EditionDistributed, EditionWithdrawn {

    EditionId edition();

    @Override
    default EditionId subject() {
        return edition();
    }
}
