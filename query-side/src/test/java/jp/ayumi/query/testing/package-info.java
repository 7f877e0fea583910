/** The query side as a process, for tests. */
@NullMarked
package jp.ayumi.query.testing;

import org.jspecify.annotations.NullMarked;
