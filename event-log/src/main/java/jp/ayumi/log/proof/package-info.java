/** The Merkle tree over the log (RFC 9162) and what is signed about it (C2SP): pure, without a database or a clock. */
@NullMarked
package jp.ayumi.log.proof;

import org.jspecify.annotations.NullMarked;
