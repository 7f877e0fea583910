/** The name of a request, in answers and in the log of the program. */
@NullMarked
package jp.ayumi.web.correlation;

import org.jspecify.annotations.NullMarked;
