/** Page municipality: its plans, and how they stand in a fiscal year. */
@NullMarked
package jp.ayumi.query.pages.municipality;

import org.jspecify.annotations.NullMarked;
