@NullMarked
package jp.ayumi.acceptance.leaks;

import org.jspecify.annotations.NullMarked;
