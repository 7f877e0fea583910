/** What all slices of the command side stand on: running a decider, reading another stream, naming a refusal. */
@NullMarked
package jp.ayumi.command.kernel;

import org.jspecify.annotations.NullMarked;
