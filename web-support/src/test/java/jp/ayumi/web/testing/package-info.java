/** What tests of every web module need: an issuer of tokens and a plain client. */
@NullMarked
package jp.ayumi.web.testing;

import org.jspecify.annotations.NullMarked;
