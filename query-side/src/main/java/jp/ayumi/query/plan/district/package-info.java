/** Slice plan: districts under ward and city plans, who leads and supports them. */
@NullMarked
package jp.ayumi.query.plan.district;

import org.jspecify.annotations.NullMarked;
