/** What was achieved, what was not, why, and what comes next. */
@NullMarked
package jp.ayumi.query;

import org.jspecify.annotations.NullMarked;
