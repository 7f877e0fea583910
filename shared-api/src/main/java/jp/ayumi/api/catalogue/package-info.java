/** The permanent names of events: what the log says instead of Java class names. */
@NullMarked
package jp.ayumi.api.catalogue;

import org.jspecify.annotations.NullMarked;
