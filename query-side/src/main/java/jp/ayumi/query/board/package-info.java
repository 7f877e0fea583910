/** Slice board: what is due and overdue, whose it is, and what a plan year still lacks. */
@NullMarked
package jp.ayumi.query.board;

import org.jspecify.annotations.NullMarked;
