/** Slice journal: every command, accepted or refused, and who read about it (証跡). */
@NullMarked
package jp.ayumi.api.journal;

import org.jspecify.annotations.NullMarked;
