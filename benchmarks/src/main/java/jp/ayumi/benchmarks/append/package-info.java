/** How fast events become durable. */
@NullMarked
package jp.ayumi.benchmarks.append;

import org.jspecify.annotations.NullMarked;
