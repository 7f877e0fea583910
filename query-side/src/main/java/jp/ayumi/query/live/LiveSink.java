package jp.ayumi.query.live;

import java.io.IOException;
import jp.ayumi.api.event.LiveEventView;

/** Where a stream's events go. Called by one thread at a time; may block as long as the client does not take them. */
interface LiveSink {

    /**
     * Tells where the stream stands, so that a client that is cut off goes on from there, and that it is alive.
     *
     * @param position all of the client's events up to here have been sent
     */
    void beat(long position) throws IOException;

    void send(LiveEventView event) throws IOException;

    /** Nothing more will be sent. */
    void complete();
}
