/** Slice opinion: what councils said, what was answered, and where it went. */
@NullMarked
package jp.ayumi.query.opinion;

import org.jspecify.annotations.NullMarked;
