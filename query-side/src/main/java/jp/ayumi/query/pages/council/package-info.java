/** Page council: a council's board, and the list of councils. */
@NullMarked
package jp.ayumi.query.pages.council;

import org.jspecify.annotations.NullMarked;
