/** A violation, so that the rule it breaks can be seen to fail. */
@NullMarked
package jp.ayumi.verifier.planted;

import org.jspecify.annotations.NullMarked;
