/**
 * Names of persons, beside the log and never in it: events, the journal and exports know opaque ids only. Nothing here is a
 * message, so that no name travels over a bus.
 */
@NullMarked
package jp.ayumi.query.directory;

import org.jspecify.annotations.NullMarked;
