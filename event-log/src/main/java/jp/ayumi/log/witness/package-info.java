/** Witnesses (C2SP tlog-witness): others who sign that a checkpoint continues what they have seen before. */
@NullMarked
package jp.ayumi.log.witness;

import org.jspecify.annotations.NullMarked;
