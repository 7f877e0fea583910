/** Slice board: what is due and overdue, whose it is, and what a plan year still lacks (やるべきことの一覧). */
@NullMarked
package jp.ayumi.api.board;

import org.jspecify.annotations.NullMarked;
