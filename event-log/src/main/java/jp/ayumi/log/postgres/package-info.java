/** The log on PostgreSQL: group commit, reading, watching, migration. */
@NullMarked
package jp.ayumi.log.postgres;

import org.jspecify.annotations.NullMarked;
