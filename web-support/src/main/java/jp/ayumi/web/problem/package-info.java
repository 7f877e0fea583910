/** RFC 9457: every refusal, whoever makes it, in one shape and two languages. */
@NullMarked
package jp.ayumi.web.problem;

import org.jspecify.annotations.NullMarked;
