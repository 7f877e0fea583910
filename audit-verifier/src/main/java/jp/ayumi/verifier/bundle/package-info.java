/** The bundle's files, each read once and with bounded memory, and what must hold of them. */
@NullMarked
package jp.ayumi.verifier.bundle;

import org.jspecify.annotations.NullMarked;
