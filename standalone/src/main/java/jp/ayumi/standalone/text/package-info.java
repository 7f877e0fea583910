/** Sentences for people, in Japanese and in English. */
@NullMarked
package jp.ayumi.standalone.text;

import org.jspecify.annotations.NullMarked;
