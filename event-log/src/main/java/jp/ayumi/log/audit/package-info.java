/** Checking the whole log against itself and what it has signed, and taking parts of it out for an auditor. */
@NullMarked
package jp.ayumi.log.audit;

import org.jspecify.annotations.NullMarked;
