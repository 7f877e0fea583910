/** What a witness signs, and what not. */
@NullMarked
package jp.ayumi.log.witness;

import org.jspecify.annotations.NullMarked;
