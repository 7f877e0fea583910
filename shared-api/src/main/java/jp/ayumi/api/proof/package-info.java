/** Slice proof: that an event stands in the log unaltered, and that the log only grew (改ざんの検知). */
@NullMarked
package jp.ayumi.api.proof;

import org.jspecify.annotations.NullMarked;
