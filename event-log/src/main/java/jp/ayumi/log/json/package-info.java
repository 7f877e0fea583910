/** JSON as everybody writes it: the log, HTTP and the read models. */
@NullMarked
package jp.ayumi.log.json;

import org.jspecify.annotations.NullMarked;
