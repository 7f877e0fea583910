/** What the log keeps beside events: commands that were refused, and who read what. */
@NullMarked
package jp.ayumi.log.journal;

import org.jspecify.annotations.NullMarked;
