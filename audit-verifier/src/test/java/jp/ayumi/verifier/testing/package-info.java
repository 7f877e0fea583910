/** An independent writer of bundles for the tests: it shares no code with the verifier. */
@NullMarked
package jp.ayumi.verifier.testing;

import org.jspecify.annotations.NullMarked;
