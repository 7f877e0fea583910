/** Slice planyear: the rules of one plan in one fiscal year, from annual plan to close (年度のPDCA). */
@NullMarked
package jp.ayumi.command.planyear;

import org.jspecify.annotations.NullMarked;
