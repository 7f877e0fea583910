/** Pages so plain that they need no template: they are shown when the rest cannot be. */
@NullMarked
package jp.ayumi.web.page;

import org.jspecify.annotations.NullMarked;
