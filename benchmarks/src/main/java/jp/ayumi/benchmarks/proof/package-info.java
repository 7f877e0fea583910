/** What the proofs cost. */
@NullMarked
package jp.ayumi.benchmarks.proof;

import org.jspecify.annotations.NullMarked;
