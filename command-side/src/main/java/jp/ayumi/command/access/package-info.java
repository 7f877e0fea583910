/** Slice access: who may do what in a municipality (アクセス権), as the municipality says it. */
@NullMarked
package jp.ayumi.command.access;

import org.jspecify.annotations.NullMarked;
