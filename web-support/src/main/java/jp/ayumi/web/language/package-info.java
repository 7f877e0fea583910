/** Japanese unless the caller asks for English. */
@NullMarked
package jp.ayumi.web.language;

import org.jspecify.annotations.NullMarked;
