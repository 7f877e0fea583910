/** What the embedded server promises. */
@NullMarked
package jp.ayumi.postgres;

import org.jspecify.annotations.NullMarked;
