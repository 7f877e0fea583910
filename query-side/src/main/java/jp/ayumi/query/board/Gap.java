package jp.ayumi.query.board;

import jp.ayumi.api.board.BoardOwnerView;
import jp.ayumi.api.board.BoardSubjectView;

/** Something that is not there, and whose it is. */
record Gap(BoardOwnerView owner, BoardSubjectView subject, Saying saying) {}
