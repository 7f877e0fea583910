/** Slice publication: editions, how they are made known, and gatherings (公表・ニュース). */
@NullMarked
package jp.ayumi.api.publication;

import org.jspecify.annotations.NullMarked;
