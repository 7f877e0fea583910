package jp.ayumi.query.publication;

import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;

/** The place of an edition among those of its municipality. */
record EditionOrder(EditionId edition, EditionKind kind) {}
