/** The program as people run it. */
@NullMarked
package jp.ayumi.standalone.program;

import org.jspecify.annotations.NullMarked;
