package jp.ayumi.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;

/**
 * A query that says whose rows it may see and, within a transaction, leaves it usable when it fails. The setting, the
 * savepoint, the query and the release travel together: one round trip, where JDBC's own savepoints make it three, for each
 * row of each event. Outside of a transaction what travels together is one, and the setting ends with it.
 *
 * @param within whether a transaction is around it
 * @param arguments of the query, and before them the setting of its {@link Reach}
 */
record GuardedQuery<T>(boolean within, RowMapper<T> rows, Object... arguments)
        implements PreparedStatementCallback<List<T>> {

    private static final String REACHING = "select set_config('ayumi.reach', ?, true); ";

    /** The text to prepare for a query. */
    static String sql(boolean within, String query) {
        return within
                ? REACHING + "savepoint before_reading; " + query + "; release savepoint before_reading"
                : REACHING + query;
    }

    @Override
    public List<T> doInPreparedStatement(PreparedStatement statement) throws SQLException {
        new ArgumentPreparedStatementSetter(arguments).setValues(statement);
        try {
            statement.execute();
        } catch (SQLException failure) {
            if (within) {
                goBack(statement.getConnection(), failure);
            }
            throw failure;
        }
        // The first result is the setting's, and the next one the savepoint's.
        statement.getMoreResults();
        if (within) {
            statement.getMoreResults();
        }
        try (ResultSet found = statement.getResultSet()) {
            return new RowMapperResultSetExtractor<>(rows).extractData(found);
        }
    }

    private static void goBack(Connection connection, SQLException failure) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("rollback to savepoint before_reading; release savepoint before_reading");
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
        }
    }
}
