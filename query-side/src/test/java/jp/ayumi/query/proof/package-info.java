/** Proofs as an outsider sees them. */
@NullMarked
package jp.ayumi.query.proof;

import org.jspecify.annotations.NullMarked;
