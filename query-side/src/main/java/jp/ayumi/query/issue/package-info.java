/** Slice issue: from a district to a common issue, to an action, and back. */
@NullMarked
package jp.ayumi.query.issue;

import org.jspecify.annotations.NullMarked;
