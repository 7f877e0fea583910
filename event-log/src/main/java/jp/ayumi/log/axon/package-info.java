/** Axon put together by hand: nothing about transactions, storage, names or failures is left to a default. */
@NullMarked
package jp.ayumi.log.axon;

import org.jspecify.annotations.NullMarked;
