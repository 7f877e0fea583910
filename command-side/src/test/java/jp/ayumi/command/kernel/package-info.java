/** How rules and aggregates are tested here. */
@NullMarked
package jp.ayumi.command.kernel;

import org.jspecify.annotations.NullMarked;
