/** The other form of the log: commands, queries and events through Axon Server, behind the same interfaces. */
@NullMarked
package jp.ayumi.log.axonserver;

import org.jspecify.annotations.NullMarked;
