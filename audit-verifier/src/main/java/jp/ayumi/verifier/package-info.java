/** The program by which an outsider checks an exported audit bundle, offline and without trusting its writer. */
@NullMarked
package jp.ayumi.verifier;

import org.jspecify.annotations.NullMarked;
