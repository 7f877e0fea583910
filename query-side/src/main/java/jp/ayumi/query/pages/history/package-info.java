/** Page history: what happened to a plan and about it, as a time line (年表). */
@NullMarked
package jp.ayumi.query.pages.history;

import org.jspecify.annotations.NullMarked;
