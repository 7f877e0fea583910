/** Slice snapshot: what a plan year was at one moment, frozen (凍結した記録). */
@NullMarked
package jp.ayumi.api.snapshot;

import org.jspecify.annotations.NullMarked;
