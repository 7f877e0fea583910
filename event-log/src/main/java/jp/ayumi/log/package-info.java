/** The ordered log: what an append carries, what it answers, how the log is read and watched. */
@NullMarked
package jp.ayumi.log;

import org.jspecify.annotations.NullMarked;
