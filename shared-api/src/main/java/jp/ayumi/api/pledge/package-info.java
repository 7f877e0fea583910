/** Slice pledge: what residents will do in their area themselves (地域で取り組むこと). */
@NullMarked
package jp.ayumi.api.pledge;

import org.jspecify.annotations.NullMarked;
