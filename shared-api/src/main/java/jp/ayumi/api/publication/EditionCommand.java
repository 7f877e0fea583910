package jp.ayumi.api.publication;

import jp.ayumi.api.Command;

/** What can be asked of an edition. */
public sealed interface EditionCommand extends Command permits PublishEdition, RecordDistribution, WithdrawEdition {

    EditionId edition();

    @Override
    default EditionId target() {
        return edition();
    }
}
