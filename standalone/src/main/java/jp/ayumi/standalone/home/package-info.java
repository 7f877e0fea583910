/** The folder in which an installation keeps everything. */
@NullMarked
package jp.ayumi.standalone.home;

import org.jspecify.annotations.NullMarked;
