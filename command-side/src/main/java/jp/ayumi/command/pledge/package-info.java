/** Slice pledge: the rules of what residents will do in their area themselves (地域で取り組むこと). */
@NullMarked
package jp.ayumi.command.pledge;

import org.jspecify.annotations.NullMarked;
