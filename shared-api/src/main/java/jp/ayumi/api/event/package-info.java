/** Slice event: events as they were recorded, so that every figure can be traced. */
@NullMarked
package jp.ayumi.api.event;

import org.jspecify.annotations.NullMarked;
