/** A strict reader of JSON and base64: what two readers could understand differently is refused. */
@NullMarked
package jp.ayumi.verifier.json;

import org.jspecify.annotations.NullMarked;
