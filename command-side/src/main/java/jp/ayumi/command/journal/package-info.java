/** Slice journal, where commands come in: what was refused is written down before its caller is answered. */
@NullMarked
package jp.ayumi.command.journal;

import org.jspecify.annotations.NullMarked;
