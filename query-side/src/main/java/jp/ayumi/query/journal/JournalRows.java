package jp.ayumi.query.journal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.ayumi.api.journal.JournalCursor;
import jp.ayumi.api.journal.JournalLineView;
import jp.ayumi.api.journal.JournalOutcome;
import org.jspecify.annotations.Nullable;

/** Rows of the journal's views as they are told. */
final class JournalRows {

    private JournalRows() {}

    static JournalLineView line(ResultSet row, int number) throws SQLException {
        String actor = row.getString("actor");
        return new JournalLineView(
                new JournalCursor(row.getLong("position"), row.getLong("refusal")).toString(),
                JournalOutcome.valueOf(row.getString("outcome")),
                instant(row, "recorded_at"),
                instant(row, "first_at"),
                instant(row, "last_at"),
                row.getLong("times"),
                row.getString("operation"),
                row.getString("stream"),
                row.getString("plan"),
                actor,
                PersonOfActor.of(actor),
                row.getString("organization"),
                texts(row.getArray("roles")),
                row.getString("reason"),
                row.getString("decision_number"),
                row.getString("rule"),
                row.getObject("status", Integer.class),
                row.getString("pointer"),
                row.getObject("first_position", Long.class),
                row.getObject("last_position", Long.class),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("key_sha256"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
