/** Slice opinion, in tests. */
@NullMarked
package jp.ayumi.command.opinion;

import org.jspecify.annotations.NullMarked;
