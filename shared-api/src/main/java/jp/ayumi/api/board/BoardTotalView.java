package jp.ayumi.api.board;

/** How much one owner has to do. */
public record BoardTotalView(BoardOwnerView owner, int due, int overdue) {}
