package jp.ayumi.benchmarks.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Subject;
import tools.jackson.databind.json.JsonMapper;

/** The limit that no replay can pass: one cursor over the whole log, every payload and metadata parsed, nothing done with it. */
final class RawCursor implements Subject {

    private static final int FETCH = 1000;
    private static final String ALL = "select position, event_id, stream, sequence, type, revision, occurred_at,"
            + " recorded_at, payload, metadata from ayumi_log.event order by position";

    private final MeasuredLog log;
    private final JsonMapper json = JsonMapper.shared();

    RawCursor(MeasuredLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "raw cursor, JSON parsed (peer)";
    }

    @Override
    public Figures measure() throws Exception {
        long began = System.nanoTime();
        long read = 0;
        try (Connection connection = log.database().applicationConnections().getConnection()) {
            // Only within a transaction the driver fetches in portions.
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(ALL)) {
                query.setFetchSize(FETCH);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        boolean objects = json.readTree(row.getBytes("payload")).isObject()
                                && json.readTree(row.getBytes("metadata")).isObject();
                        if (!objects) {
                            throw new IllegalStateException("not an event at " + row.getLong("position"));
                        }
                        read++;
                    }
                }
            }
        }
        return Figures.rate(read, System.nanoTime() - began);
    }
}
