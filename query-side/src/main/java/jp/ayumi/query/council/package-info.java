/** Slice council: bodies, who sits in them, their meetings, and whether they meet as they should (会議・委員会・部会). */
@NullMarked
package jp.ayumi.query.council;

import org.jspecify.annotations.NullMarked;
