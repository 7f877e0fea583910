/** How people sign in to the pages: authorization code with PKCE, then a session. */
@NullMarked
package jp.ayumi.query.signin;

import org.jspecify.annotations.NullMarked;
