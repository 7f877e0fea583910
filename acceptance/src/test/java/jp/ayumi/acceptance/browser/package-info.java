/** The pages as people meet them: in a real browser, on the demonstration's data. */
@NullMarked
package jp.ayumi.acceptance.browser;

import org.jspecify.annotations.NullMarked;
