/** What the product is made of, besides its own code. */
@NullMarked
package jp.ayumi.supply;

import org.jspecify.annotations.NullMarked;
