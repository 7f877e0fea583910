/** Page silence: actions of which nothing was reported in a year. */
@NullMarked
package jp.ayumi.query.pages.silence;

import org.jspecify.annotations.NullMarked;
