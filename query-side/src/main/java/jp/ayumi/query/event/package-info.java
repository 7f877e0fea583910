/** Slice event: one event as it was recorded. */
@NullMarked
package jp.ayumi.query.event;

import org.jspecify.annotations.NullMarked;
