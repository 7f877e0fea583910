/** Slice event: events as they were recorded. */
@NullMarked
package jp.ayumi.query.event;

import org.jspecify.annotations.NullMarked;
