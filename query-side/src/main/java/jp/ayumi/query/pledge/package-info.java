/** Slice pledge: what residents will do in their area themselves, and what came of it. */
@NullMarked
package jp.ayumi.query.pledge;

import org.jspecify.annotations.NullMarked;
