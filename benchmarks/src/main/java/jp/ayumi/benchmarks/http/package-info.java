/** The started programs as their users meet them: commands and live updates. */
@NullMarked
package jp.ayumi.benchmarks.http;

import org.jspecify.annotations.NullMarked;
