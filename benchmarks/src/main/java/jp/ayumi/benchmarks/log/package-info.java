/** A durable log to measure on, and plain ways of writing the same rows. */
@NullMarked
package jp.ayumi.benchmarks.log;

import org.jspecify.annotations.NullMarked;
