/** The server: both sides in one Spring application. */
@NullMarked
package jp.ayumi.standalone.server;

import org.jspecify.annotations.NullMarked;
