/** Slice plan: who did what, when and why, with before and after. */
@NullMarked
package jp.ayumi.query.plan.history;

import org.jspecify.annotations.NullMarked;
