/** The command line: what people type, and what they read. */
@NullMarked
package jp.ayumi.standalone.cli;

import org.jspecify.annotations.NullMarked;
