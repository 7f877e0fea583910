/** A plan year in figures: counted, broken down, over the years, and for the city-wide administrative evaluation. */
@NullMarked
package jp.ayumi.query.planyear.dashboard;

import org.jspecify.annotations.NullMarked;
