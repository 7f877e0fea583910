/** How fast read models are made again. */
@NullMarked
package jp.ayumi.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
