/** Who may, and which rule. */
@NullMarked
package jp.ayumi.command;

import org.jspecify.annotations.NullMarked;
