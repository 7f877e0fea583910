/** What the log promises, each promise with a test that can fail. */
@NullMarked
package jp.ayumi.log.postgres;

import org.jspecify.annotations.NullMarked;
