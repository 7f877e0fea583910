/** Slice proof: what the log proves about itself, and what it has signed. */
@NullMarked
package jp.ayumi.query.proof;

import org.jspecify.annotations.NullMarked;
