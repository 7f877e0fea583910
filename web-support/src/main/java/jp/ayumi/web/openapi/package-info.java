/** How the API describes itself. */
@NullMarked
package jp.ayumi.web.openapi;

import org.jspecify.annotations.NullMarked;
