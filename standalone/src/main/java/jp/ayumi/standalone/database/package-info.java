/** The embedded PostgreSQL and the two roles that work with it. */
@NullMarked
package jp.ayumi.standalone.database;

import org.jspecify.annotations.NullMarked;
