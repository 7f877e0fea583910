/** The product as its users meet it: scenarios, faults and hostile input over public HTTP. */
@NullMarked
package jp.ayumi.acceptance;

import org.jspecify.annotations.NullMarked;
