package jp.ayumi.standalone.database;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.LogDatabase.Login;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import org.postgresql.util.PasswordUtil;

/**
 * Makes the database and its two roles: the owner, who migrates, and the application, which may add and read. Neither is
 * a superuser, whom no trigger would stop. Their passwords are new at every start, so none is kept anywhere.
 */
final class Roles {

    static final String DATABASE = "ayumi";
    private static final String OWNER = "ayumi_owner";
    private static final String APPLICATION = "ayumi_app";
    private static final int PASSWORD_BYTES = 24;

    private final EmbeddedPostgres postgres;
    private final SecureRandom random = new SecureRandom();

    Roles(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    LogDatabase prepare() {
        Login owner = new Login(OWNER, password());
        Login application = new Login(APPLICATION, password());
        Database superuser = postgres.database("postgres");
        try (Connection connection =
                DriverManager.getConnection(superuser.jdbcUrl(), superuser.user(), superuser.password())) {
            ensure(connection, owner);
            ensure(connection, application);
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(connection, "create database " + DATABASE + " owner " + OWNER);
            }
            execute(connection, "revoke all on database " + DATABASE + " from public");
            execute(connection, "grant connect on database " + DATABASE + " to " + APPLICATION);
        } catch (SQLException e) {
            throw new IllegalStateException("the roles of the database cannot be made: " + e.getMessage(), e);
        }
        return new LogDatabase(postgres.database(DATABASE).jdbcUrl(), owner, application);
    }

    private void ensure(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            execute(connection, "create role " + login.user() + " login");
        }
        // Only the verifier is sent: statements end up in the server's log.
        String verifier =
                PasswordUtil.encodePassword(login.user(), login.password().toCharArray(), "scram-sha-256");
        execute(connection, "alter role " + login.user() + " password '" + verifier + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
