/** The rules of the slice as specifications. */
@NullMarked
package jp.ayumi.command.publication;

import org.jspecify.annotations.NullMarked;
