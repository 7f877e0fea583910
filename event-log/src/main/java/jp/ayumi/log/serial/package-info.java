/** How messages become bytes: permanent names instead of Java class names, and upcasters for what was written long ago. */
@NullMarked
package jp.ayumi.log.serial;

import org.jspecify.annotations.NullMarked;
