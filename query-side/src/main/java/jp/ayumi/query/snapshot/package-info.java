/** Slice snapshot: what was frozen, and which councils received it (凍結した記録と報告). */
@NullMarked
package jp.ayumi.query.snapshot;

import org.jspecify.annotations.NullMarked;
