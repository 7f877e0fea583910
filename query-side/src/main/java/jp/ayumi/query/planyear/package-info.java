/** Slice planyear: what was planned, done, checked and decided in a fiscal year, record by record (年度のPDCA). */
@NullMarked
package jp.ayumi.query.planyear;

import org.jspecify.annotations.NullMarked;
