/** The figures of the whole system, each beside a peer or a limit that is measured in the same run. */
@NullMarked
package jp.ayumi.benchmarks;

import org.jspecify.annotations.NullMarked;
