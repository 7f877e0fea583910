/** Hostile requests made from the OpenAPI file, and the contract that every answer must keep. */
@NullMarked
package jp.ayumi.acceptance.fuzz;

import org.jspecify.annotations.NullMarked;
