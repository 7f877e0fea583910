@NullMarked
package jp.ayumi.query.pledge;

import org.jspecify.annotations.NullMarked;
