@NullMarked
package jp.ayumi.web.limit;

import org.jspecify.annotations.NullMarked;
