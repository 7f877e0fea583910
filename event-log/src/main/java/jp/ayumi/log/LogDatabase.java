package jp.ayumi.log;

import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where the log is, and the two roles that reach it.
 *
 * @param url a {@code jdbc:postgresql:} URL without user and password
 * @param owner owns the schemas and migrates them; never used to serve a request
 * @param application what both sides work with; may add to the log and read it, no more
 */
public record LogDatabase(String url, Login owner, Login application) {

    /**
     * A role that may log in.
     *
     * @param user lower-case letters, digits and underscores, so that it needs no quoting anywhere
     * @param password never shown by {@link #toString()}
     */
    public record Login(String user, String password) {

        private static final Pattern USER = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

        public Login {
            if (!USER.matcher(user).matches()) {
                throw new IllegalArgumentException("a database role is written [a-z_][a-z0-9_]*, not: " + user);
            }
        }

        @Override
        public String toString() {
            return user;
        }
    }

    /** Unpooled connections as the owner. */
    public DataSource ownerConnections() {
        return connections(owner);
    }

    /** Unpooled connections as the application: for the one long connection that listens. */
    public DataSource applicationConnections() {
        return connections(application);
    }

    private DataSource connections(Login login) {
        return new DriverManagerDataSource(url, login.user(), login.password());
    }
}
