/** Page edition: what was published, for everybody; the municipalities and plans that it is about. */
@NullMarked
package jp.ayumi.query.pages.edition;

import org.jspecify.annotations.NullMarked;
