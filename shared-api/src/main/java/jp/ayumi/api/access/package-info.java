/** Slice access: who may do what in a municipality (アクセス権). */
@NullMarked
package jp.ayumi.api.access;

import org.jspecify.annotations.NullMarked;
