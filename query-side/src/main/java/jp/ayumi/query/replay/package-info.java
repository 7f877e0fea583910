/** Slice replay: a plan's history step by step, and what differs between two moments (新旧対照). */
@NullMarked
package jp.ayumi.query.replay;

import org.jspecify.annotations.NullMarked;
