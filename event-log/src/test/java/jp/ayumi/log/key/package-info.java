/** Keys in files. */
@NullMarked
package jp.ayumi.log.key;

import org.jspecify.annotations.NullMarked;
