@NullMarked
package jp.ayumi.web.security;

import org.jspecify.annotations.NullMarked;
