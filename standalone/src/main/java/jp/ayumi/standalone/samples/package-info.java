/** Loads the sample municipalities through the public API, as any client would. */
@NullMarked
package jp.ayumi.standalone.samples;

import org.jspecify.annotations.NullMarked;
