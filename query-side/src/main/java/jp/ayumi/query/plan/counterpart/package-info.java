/** Slice plan: plans run as one; what changes in one shows at the other. */
@NullMarked
package jp.ayumi.query.plan.counterpart;

import org.jspecify.annotations.NullMarked;
