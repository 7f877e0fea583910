package jp.ayumi.postgres;

/** Holds the one server that the tests of a JVM share. */
final class SharedServer {

    private static final EmbeddedPostgres SERVER = start();

    private SharedServer() {}

    static EmbeddedPostgres get() {
        return SERVER;
    }

    private static EmbeddedPostgres start() {
        EmbeddedPostgres server = EmbeddedPostgres.temporary();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the shared PostgreSQL"));
        return server;
    }
}
