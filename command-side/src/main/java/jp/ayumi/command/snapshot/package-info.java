/** Slice snapshot: what is frozen of a plan year, and to which councils it is reported (凍結した記録と報告). */
@NullMarked
package jp.ayumi.command.snapshot;

import org.jspecify.annotations.NullMarked;
