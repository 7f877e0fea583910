/** Slice timeline: everything that happened to a plan in one line, and the moments at which something changed (年表). */
@NullMarked
package jp.ayumi.api.timeline;

import org.jspecify.annotations.NullMarked;
