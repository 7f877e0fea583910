/** The rules of a plan year, told by example. */
@NullMarked
package jp.ayumi.command.planyear;

import org.jspecify.annotations.NullMarked;
