/** Page opinions: what councils said, what was answered, and where it went. */
@NullMarked
package jp.ayumi.query.pages.opinion;

import org.jspecify.annotations.NullMarked;
