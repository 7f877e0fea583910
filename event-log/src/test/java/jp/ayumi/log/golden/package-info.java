/** The promise that old events stay readable, held against committed files. */
@NullMarked
package jp.ayumi.log.golden;

import org.jspecify.annotations.NullMarked;
