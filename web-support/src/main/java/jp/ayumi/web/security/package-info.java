/** Who is calling: tokens checked, and the actor they speak of. */
@NullMarked
package jp.ayumi.web.security;

import org.jspecify.annotations.NullMarked;
