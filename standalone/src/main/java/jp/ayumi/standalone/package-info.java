/** Everything in one process, and the command line. */
@NullMarked
package jp.ayumi.standalone;

import org.jspecify.annotations.NullMarked;
