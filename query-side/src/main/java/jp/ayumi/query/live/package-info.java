/** Live updates: whoever looks on learns of an event when the read models have taken it in. */
@NullMarked
package jp.ayumi.query.live;

import org.jspecify.annotations.NullMarked;
