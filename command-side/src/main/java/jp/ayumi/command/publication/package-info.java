/** Slice publication: the rules of editions, how they are made known, and gatherings (公表・ニュース). */
@NullMarked
package jp.ayumi.command.publication;

import org.jspecify.annotations.NullMarked;
