/** From an HTTP request to a command in the log and back: the one way that every command goes. */
@NullMarked
package jp.ayumi.command.web;

import org.jspecify.annotations.NullMarked;
