package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that runs a server: what must hold when the JVM is another user's, or is killed. */
public final class ChildServer {

    private ChildServer() {}

    /** Runs until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().folder(Path.of(arguments[0])).start()) {
            Query.run(server.database("postgres"), "create table if not exists t(n int)", "insert into t values (1)");
            System.out.println("READY " + server.pid());
            while (System.in.read() != -1) {
                continue;
            }
        } catch (EmbeddedPostgresException e) {
            System.out.println(e.problem());
            System.exit(1);
        }
    }
}
