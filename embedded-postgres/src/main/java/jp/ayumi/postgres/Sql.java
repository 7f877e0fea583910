package jp.ayumi.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The few statements the server itself needs. */
final class Sql {

    private Sql() {}

    static void createDatabase(Database from, String name) {
        execute(from, "create database \"" + name.replace("\"", "\"\"") + "\"");
    }

    /** Refuses a server that could lose an acknowledged commit, whatever made it so. */
    static void assertDurable(Database database) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String setting : Settings.DURABILITY) {
                String value = show(statement, setting);
                if (!value.equals("on")) {
                    throw new EmbeddedPostgresException(PostgresProblem.NOT_DURABLE, setting, value);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the server just started and does not answer: " + e.getMessage(), e);
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Database database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
