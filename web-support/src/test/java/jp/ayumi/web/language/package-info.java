/** How sentences are found. */
@NullMarked
package jp.ayumi.web.language;

import org.jspecify.annotations.NullMarked;
