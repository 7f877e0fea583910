/** The embedded authorization server: who may ask for tokens, and what they say. */
@NullMarked
package jp.ayumi.standalone.identity;

import org.jspecify.annotations.NullMarked;
