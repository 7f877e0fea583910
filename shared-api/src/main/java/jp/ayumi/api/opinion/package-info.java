/** Slice opinion: what councils say, what the municipality answers, and where it is reflected (意見と市の考え方). */
@NullMarked
package jp.ayumi.api.opinion;

import org.jspecify.annotations.NullMarked;
