@NullMarked
package jp.ayumi.web.transfer;

import org.jspecify.annotations.NullMarked;
