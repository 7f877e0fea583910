/** Page entrance: the municipalities to choose from. */
@NullMarked
package jp.ayumi.query.pages.entrance;

import org.jspecify.annotations.NullMarked;
