/** What both sides say over HTTP in the same words. */
@NullMarked
package jp.ayumi.web;

import org.jspecify.annotations.NullMarked;
