/** Invented municipalities whose plans go round for years, as events. */
@NullMarked
package jp.ayumi.benchmarks.history;

import org.jspecify.annotations.NullMarked;
