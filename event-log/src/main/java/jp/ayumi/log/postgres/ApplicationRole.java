package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.ayumi.log.LogDatabase.Login;
import org.postgresql.util.PasswordUtil;

/** Makes the application's role. An existing role is left as it is: its password is the administrator's. */
final class ApplicationRole {

    private ApplicationRole() {}

    static void ensure(Connection owner, Login application) throws SQLException {
        if (exists(owner, application.user())) {
            return;
        }
        // Only the SCRAM verifier leaves this process: statements end up in server logs.
        String verifier = PasswordUtil.encodePassword(
                application.user(), application.password().toCharArray(), "scram-sha-256");
        try (Statement statement = owner.createStatement()) {
            statement.execute("create role " + application.user() + " login password '" + verifier + "'");
        } catch (SQLException e) {
            // Roles belong to the whole server: a migration of another database may have been faster.
            if (exists(owner, application.user())) {
                return;
            }
            throw new MigrationException(
                    "The role " + application.user() + " does not exist and the owner may not create it: create it with"
                            + " LOGIN and its password, then start again.",
                    e);
        }
    }

    private static boolean exists(Connection owner, String role) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
