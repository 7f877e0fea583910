@NullMarked
package jp.ayumi.web.logging;

import org.jspecify.annotations.NullMarked;
