/** Page compare: two moments of a plan side by side (新旧対照表). */
@NullMarked
package jp.ayumi.query.pages.compare;

import org.jspecify.annotations.NullMarked;
