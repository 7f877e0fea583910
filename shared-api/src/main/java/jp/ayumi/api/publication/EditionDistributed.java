package jp.ayumi.api.publication;

/**
 * An edition was made known through a channel.
 *
 * @param number of this distribution among those of the edition, from 1
 * @param sha256 of the content that was handed on, the same for every recipient
 */
public record EditionDistributed(EditionId edition, int number, Distribution distribution, String sha256)
        implements EditionEvent {}
