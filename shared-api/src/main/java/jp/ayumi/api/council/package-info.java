/** Slice council: bodies, their seats and their meetings (会議・委員会・部会). */
@NullMarked
package jp.ayumi.api.council;

import org.jspecify.annotations.NullMarked;
