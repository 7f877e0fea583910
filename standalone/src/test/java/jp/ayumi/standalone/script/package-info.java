/** The script at the root, tried with stand-ins for Java and Maven. */
@NullMarked
package jp.ayumi.standalone.script;

import org.jspecify.annotations.NullMarked;
