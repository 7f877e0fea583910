/** What was found, in stable codes and in sentences for people. */
@NullMarked
package jp.ayumi.verifier.report;

import org.jspecify.annotations.NullMarked;
