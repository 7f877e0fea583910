package jp.ayumi.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement on one connection. */
final class Query {

    private Query() {}

    static void run(Database database, String... statements) {
        try (Connection connection = connect(database, database.password());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static String value(Database database, String query) {
        try (Connection connection = connect(database, database.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static Connection connect(Database database, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), password);
    }
}
