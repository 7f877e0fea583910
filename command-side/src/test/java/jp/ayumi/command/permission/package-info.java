@NullMarked
package jp.ayumi.command.permission;

import org.jspecify.annotations.NullMarked;
