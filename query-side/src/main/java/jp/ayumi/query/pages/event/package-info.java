/** Page event: what was recorded, by whom, why, and the proof that it stands unaltered. */
@NullMarked
package jp.ayumi.query.pages.event;

import org.jspecify.annotations.NullMarked;
