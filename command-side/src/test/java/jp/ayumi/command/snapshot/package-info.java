/** The rules of the slice as specifications. */
@NullMarked
package jp.ayumi.command.snapshot;

import org.jspecify.annotations.NullMarked;
