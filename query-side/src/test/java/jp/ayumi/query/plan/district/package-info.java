@NullMarked
package jp.ayumi.query.plan.district;

import org.jspecify.annotations.NullMarked;
