package jp.ayumi.postgres;

/**
 * Where a database is and how to get in.
 *
 * @param host always the loopback address
 * @param user the superuser
 */
public record Database(String host, int port, String name, String user, String password) {

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return jdbcUrl();
    }
}
