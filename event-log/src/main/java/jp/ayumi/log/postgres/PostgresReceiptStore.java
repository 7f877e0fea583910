package jp.ayumi.log.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.ayumi.log.ReceiptStore;
import jp.ayumi.log.StoredReceipt;

/** Receipts from {@code ayumi_log.command_receipt} and the events they point to. */
public final class PostgresReceiptStore implements ReceiptStore {

    private static final String FIND = """
            select r.fingerprint, e.position, e.event_id, e.stream, e.sequence, e.recorded_at \
            from ayumi_log.command_receipt r \
            join ayumi_log.event e on e.position between r.first_position and r.last_position \
            where r.principal = ? and r.key = ? order by e.position""";

    private final EventRows rows;

    public PostgresReceiptStore(DataSource dataSource) {
        rows = new EventRows(dataSource);
    }

    @Override
    public Optional<StoredReceipt> find(String principal, String key) {
        return rows.ask(FIND, PostgresReceiptStore::read, principal, key);
    }

    private static Optional<StoredReceipt> read(ResultSet found) throws SQLException {
        List<Receipts.Line> lines = new ArrayList<>();
        String fingerprint = "";
        Instant recordedAt = Instant.EPOCH;
        while (found.next()) {
            fingerprint = found.getString(1);
            recordedAt = found.getObject(6, OffsetDateTime.class).toInstant();
            lines.add(new Receipts.Line(
                    found.getLong(2), found.getObject(3, UUID.class), found.getString(4), found.getLong(5)));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredReceipt(fingerprint, Receipts.of(lines, recordedAt)));
    }
}
