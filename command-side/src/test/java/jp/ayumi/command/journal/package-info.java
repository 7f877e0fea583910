/** What the journal of refused commands promises. */
@NullMarked
package jp.ayumi.command.journal;

import org.jspecify.annotations.NullMarked;
