/** Page plan: a plan over its fiscal years. */
@NullMarked
package jp.ayumi.query.pages.plan;

import org.jspecify.annotations.NullMarked;
