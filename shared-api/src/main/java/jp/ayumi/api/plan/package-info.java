/** Slice plan: a plan, its tree, its adoption, its revisions and its end (計画). */
@NullMarked
package jp.ayumi.api.plan;

import org.jspecify.annotations.NullMarked;
