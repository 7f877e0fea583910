/** Who may send which command: decided in one place, on what is stored, before a rule of a slice sees the command. */
@NullMarked
package jp.ayumi.command.permission;

import org.jspecify.annotations.NullMarked;
