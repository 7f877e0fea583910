/** Fair measuring: in turn, repeated, with the spread told. */
@NullMarked
package jp.ayumi.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
