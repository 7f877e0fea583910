/** The rules of the slice as specifications. */
@NullMarked
package jp.ayumi.command.council;

import org.jspecify.annotations.NullMarked;
