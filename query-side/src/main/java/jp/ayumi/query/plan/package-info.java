/** Slice plan: the plans of a municipality, their trees at every revision, and how they came to be. */
@NullMarked
package jp.ayumi.query.plan;

import org.jspecify.annotations.NullMarked;
