/** How a test starts Ayumi from its jars and speaks to it over HTTP, as its users do. */
@NullMarked
package jp.ayumi.acceptance.support;

import org.jspecify.annotations.NullMarked;
