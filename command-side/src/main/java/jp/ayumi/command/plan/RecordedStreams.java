package jp.ayumi.command.plan;

import java.util.Optional;

/** Tells whose history an event of the log belongs to; what is in the log stays there, so no decision is bound by it. */
@FunctionalInterface
interface RecordedStreams {

    /**
     * The stream of the event at a position, or empty when nothing is stored there.
     *
     * @param position from 1
     */
    Optional<String> at(long position);
}
