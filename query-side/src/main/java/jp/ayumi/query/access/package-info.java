/** Slice access: who may do what in a municipality (アクセス権), to be read and to be obeyed. */
@NullMarked
package jp.ayumi.query.access;

import org.jspecify.annotations.NullMarked;
