/** Page document: what can be printed of a municipality, and the printed documents themselves. */
@NullMarked
package jp.ayumi.query.pages.document;

import org.jspecify.annotations.NullMarked;
