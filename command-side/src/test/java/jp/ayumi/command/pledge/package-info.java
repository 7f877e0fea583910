@NullMarked
package jp.ayumi.command.pledge;

import org.jspecify.annotations.NullMarked;
