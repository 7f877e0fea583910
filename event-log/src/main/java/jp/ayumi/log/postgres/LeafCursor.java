package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.proof.StoredLeaf;

/** Reads events with their leaves in order, however many there are, a portion of them in memory at a time. */
public final class LeafCursor {

    static final String SELECT = "select " + EventRows.COLUMNS + ", leaf from ayumi_log.event";

    private static final int PORTION = 500;

    private final Connection connection;

    /** @param connection in a transaction, without which the driver would read everything at once */
    public LeafCursor(Connection connection) {
        this.connection = connection;
    }

    /** The events after a position up to another one, in order. */
    public void read(long after, long upTo, Consumer<StoredLeaf> each) {
        try (PreparedStatement query =
                connection.prepareStatement(SELECT + " where position > ? and position <= ? order by position")) {
            query.setFetchSize(PORTION);
            query.setLong(1, after);
            query.setLong(2, upTo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.accept(row(rows));
                }
            }
        } catch (SQLException e) {
            throw new LogUnavailableException("the log could not be read", e.getSQLState());
        }
    }

    static StoredLeaf row(ResultSet rows) throws SQLException {
        return new StoredLeaf(EventRows.row(rows), rows.getBytes(11));
    }
}
