/** Slice council: the rules of bodies, seats and meetings (会議・委員会・部会). */
@NullMarked
package jp.ayumi.command.council;

import org.jspecify.annotations.NullMarked;
