/** Slice planyear: one plan in one fiscal year, from annual plan to close (年度のPDCA). */
@NullMarked
package jp.ayumi.api.planyear;

import org.jspecify.annotations.NullMarked;
