/** Page year: a plan year, what was achieved, what was not, why, and what comes next. */
@NullMarked
package jp.ayumi.query.pages.year;

import org.jspecify.annotations.NullMarked;
