/** How bodies come in and answers go out: no thread waits for a client, however slow it is. */
@NullMarked
package jp.ayumi.web.transfer;

import org.jspecify.annotations.NullMarked;
