/** Slice issue, in tests. */
@NullMarked
package jp.ayumi.command.issue;

import org.jspecify.annotations.NullMarked;
