package jp.ayumi.log.postgres;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;

/** Reads the log with the application's role. */
public final class PostgresLogReader implements LogReader {

    static final String HEAD = "select coalesce(max(position), 0) from ayumi_log.event";

    private final EventRows rows;
    private final EndAt ends;

    public PostgresLogReader(DataSource dataSource) {
        rows = new EventRows(dataSource);
        ends = new EndAt(dataSource);
    }

    @Override
    public long head() {
        return rows.ask(HEAD, found -> {
            found.next();
            return found.getLong(1);
        });
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return rows.events(EventRows.AFTER, position, limit);
    }

    @Override
    public List<StoredEvent> ofStream(String stream, long firstSequence, int limit) {
        return rows.events(EventRows.OF_STREAM, stream, firstSequence, limit);
    }

    @Override
    public OptionalLong positionAt(Instant instant) {
        return ends.position(instant);
    }
}
