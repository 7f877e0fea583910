/** Keys that sign, in files outside the database, and what they have signed last. */
@NullMarked
package jp.ayumi.log.key;

import org.jspecify.annotations.NullMarked;
