/** Commands over HTTP, down to the stored bytes. */
@NullMarked
package jp.ayumi.command.web;

import org.jspecify.annotations.NullMarked;
