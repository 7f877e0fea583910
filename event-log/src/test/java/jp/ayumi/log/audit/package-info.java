/** The check of the log against every alteration, and what an auditor is given. */
@NullMarked
package jp.ayumi.log.audit;

import org.jspecify.annotations.NullMarked;
