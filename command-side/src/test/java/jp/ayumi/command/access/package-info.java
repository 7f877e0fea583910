@NullMarked
package jp.ayumi.command.access;

import org.jspecify.annotations.NullMarked;
