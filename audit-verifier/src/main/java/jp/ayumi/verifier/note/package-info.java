/** Signed notes, checkpoints and cosignatures as C2SP writes them. */
@NullMarked
package jp.ayumi.verifier.note;

import org.jspecify.annotations.NullMarked;
