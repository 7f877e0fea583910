/** The ordered log on PostgreSQL. */
@NullMarked
package jp.ayumi.log;

import org.jspecify.annotations.NullMarked;
