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
 * Reads within a transaction so that it stays usable when the reading fails. Savepoint, query and release travel together:
 * one round trip, where JDBC's own savepoints make it three, for each row of each event.
 */
record GuardedQuery<T>(RowMapper<T> rows, Object... arguments) implements PreparedStatementCallback<List<T>> {

    /** The text to prepare for a query. */
    static String sql(String query) {
        return "savepoint before_reading; " + query + "; release savepoint before_reading";
    }

    @Override
    public List<T> doInPreparedStatement(PreparedStatement statement) throws SQLException {
        new ArgumentPreparedStatementSetter(arguments).setValues(statement);
        try {
            statement.execute();
        } catch (SQLException failure) {
            goBack(statement.getConnection(), failure);
            throw failure;
        }
        // The first result is the savepoint's.
        statement.getMoreResults();
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
