package jp.ayumi.query.projection;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;

/** A log that tells only when what was recorded, and takes every instant for a past one. */
record RecordedInstants(NavigableMap<Instant, Long> positions) implements LogReader {

    @Override
    public OptionalLong positionAt(Instant instant) {
        var last = positions.floorEntry(instant);
        return OptionalLong.of(last == null ? 0 : last.getValue());
    }

    @Override
    public long head() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StoredEvent> ofStream(String stream, long firstSequence, int limit) {
        throw new UnsupportedOperationException();
    }
}
