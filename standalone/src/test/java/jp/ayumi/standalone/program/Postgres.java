package jp.ayumi.standalone.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The embedded server of an installation, seen from outside. */
record Postgres(Path home) {

    boolean isRunning() throws IOException {
        Path pidFile = home.resolve("postgres/cluster/postmaster.pid");
        return Files.exists(pidFile)
                && ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pidFile).get(0).strip()))
                        .isPresent();
    }

    long pid() throws IOException {
        return Long.parseLong(lines().get(0).strip());
    }

    String value(String query) throws IOException, SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + lines().get(3).strip() + "/ayumi";
        String password = Files.readString(home.resolve("postgres/superuser.password"));
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(home.resolve("postgres/cluster/postmaster.pid"));
    }
}
