/** Slice plan: what was learned, and where it went in the next plan. */
@NullMarked
package jp.ayumi.query.plan.lesson;

import org.jspecify.annotations.NullMarked;
