/** The wiring for Axon Server, against a small server that speaks as much of its protocol as is needed. */
@NullMarked
package jp.ayumi.log.axonserver;

import org.jspecify.annotations.NullMarked;
