/** The SHA-256 tree of RFC 9162 §2.1: proofs are checked here, never made. */
@NullMarked
package jp.ayumi.verifier.merkle;

import org.jspecify.annotations.NullMarked;
