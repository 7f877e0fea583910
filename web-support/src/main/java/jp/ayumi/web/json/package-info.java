/** What JSON this service accepts: strictly what is documented. */
@NullMarked
package jp.ayumi.web.json;

import org.jspecify.annotations.NullMarked;
