/** What the proofs promise, against definitions taken literally. */
@NullMarked
package jp.ayumi.log.proof;

import org.jspecify.annotations.NullMarked;
