package jp.ayumi.acceptance.support;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.ayumi.postgres.Database;

/** Everything that a database holds, searched for a text, whoever put it there and in whatever form. */
public final class WholeDatabase {

    private final Database database;

    public WholeDatabase(Database database) {
        this.database = database;
    }

    /** The tables of all schemas, PostgreSQL's own included, that hold the text: as text, as bytes or escaped in JSON. */
    public Set<String> tablesWith(String text) {
        Set<String> found = new TreeSet<>();
        try (Connection connection = connect()) {
            for (String table : tables(connection)) {
                if (holds(connection, table, text)) {
                    found.add(table);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One value for all that a query answers. */
    public String ask(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something as the owner of the database. */
    public void change(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select format('%I.%I', nspname, relname) from pg_class"
                        + " join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'm', 'p')"
                        + " and has_table_privilege(pg_class.oid, 'select')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean holds(Connection connection, String table, String text) throws SQLException {
        String hexadecimal = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        try (PreparedStatement query = connection.prepareStatement("select exists (select from " + table
                + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0 or strpos(lower(t::text), ?) > 0)")) {
            query.setString(1, text);
            query.setString(2, hexadecimal);
            query.setString(3, escaped(text));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** As JSON spells it when it keeps to ASCII. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
        return escaped.toString();
    }
}
