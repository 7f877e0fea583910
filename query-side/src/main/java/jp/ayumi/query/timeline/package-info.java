/** Slice timeline: what happened to each plan or about it, in one line, and the days on which something changed. */
@NullMarked
package jp.ayumi.query.timeline;

import org.jspecify.annotations.NullMarked;
