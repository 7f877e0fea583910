/** The rules of the slice as specifications. */
@NullMarked
package jp.ayumi.command.plan;

import org.jspecify.annotations.NullMarked;
