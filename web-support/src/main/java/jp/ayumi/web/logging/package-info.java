/** How the program log is written: a line is a line, and tells no more than it may. */
@NullMarked
package jp.ayumi.web.logging;

import org.jspecify.annotations.NullMarked;
