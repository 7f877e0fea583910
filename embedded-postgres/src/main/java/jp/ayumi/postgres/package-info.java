/** A PostgreSQL server of our own, started from the binaries on the class path. */
@NullMarked
package jp.ayumi.postgres;

import org.jspecify.annotations.NullMarked;
