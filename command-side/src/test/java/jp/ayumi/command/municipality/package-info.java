/** The rules of the slice as specifications. */
@NullMarked
package jp.ayumi.command.municipality;

import org.jspecify.annotations.NullMarked;
