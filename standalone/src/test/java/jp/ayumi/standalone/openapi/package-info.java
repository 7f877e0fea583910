/** The published description of the API is the one that is served. */
@NullMarked
package jp.ayumi.standalone.openapi;

import org.jspecify.annotations.NullMarked;
