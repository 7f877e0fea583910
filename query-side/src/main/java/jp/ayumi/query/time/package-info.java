/** The second clock: from which day on something holds, whenever it was recorded. */
@NullMarked
package jp.ayumi.query.time;

import org.jspecify.annotations.NullMarked;
