package jp.ayumi.api.board;

/**
 * Something that is not there.
 *
 * @param sentence in the language asked for
 */
public record MissingView(BoardOwnerView owner, BoardSubjectView subject, String sentence) {}
