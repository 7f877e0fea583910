/** Slice journal, as it is read: every command and who read about it, from the tables of the log and no copy of them. */
@NullMarked
package jp.ayumi.query.journal;

import org.jspecify.annotations.NullMarked;
