/** Slice issue: community issues, from a district to the whole municipality and back (地域課題). */
@NullMarked
package jp.ayumi.command.issue;

import org.jspecify.annotations.NullMarked;
