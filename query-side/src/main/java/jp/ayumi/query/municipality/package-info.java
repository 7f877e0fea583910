/** Slice municipality: areas in overlapping divisions, and organisations, as they are now. */
@NullMarked
package jp.ayumi.query.municipality;

import org.jspecify.annotations.NullMarked;
