/** Slice publication: editions, how they were made known, and gatherings (公表・ニュース). */
@NullMarked
package jp.ayumi.query.publication;

import org.jspecify.annotations.NullMarked;
