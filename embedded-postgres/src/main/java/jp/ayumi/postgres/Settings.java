package jp.ayumi.postgres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settings of a server, given on its command line, where they win over every file.
 *
 * @param durable whether a commit that was acknowledged survives a power cut
 * @param more further settings of PostgreSQL by name
 */
record Settings(boolean durable, Map<String, String> more) {

    /** The settings that durability hangs on. */
    static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    List<String> arguments(ServerHome home, int port) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.put("listen_addresses", "127.0.0.1");
        all.put("port", Integer.toString(port));
        all.put("unix_socket_directories", "");
        all.put("password_encryption", "scram-sha-256");
        all.put("timezone", "UTC");
        all.put("log_timezone", "UTC");
        DURABILITY.forEach(name -> all.put(name, durable ? "on" : "off"));
        List<String> arguments = new ArrayList<>(List.of("-c", Postmaster.marker(home)));
        all.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }
}
