package jp.ayumi.standalone.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The clients of the demonstration, or its people. Everybody knows their secret, so the demonstration listens on loopback only. */
public final class DemoClients implements Clients {

    /** The secret of all of them. */
    public static final String SECRET = "demo";

    private static final String FILE = "/identity/demo-clients.json";

    private final List<Client> clients;

    public DemoClients() {
        this(FILE);
    }

    private DemoClients(String file) {
        String hash = Secrets.hashOfAnOpenSecret(SECRET);
        try (InputStream in = DemoClients.class.getResourceAsStream(file)) {
            clients = JsonMapper.builder().build().readValue(in, new TypeReference<List<Entry>>() {}).stream()
                    .map(entry ->
                            new Client(entry.id(), hash, entry.municipality(), entry.organization(), entry.roles()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who may sign in to the pages of the demonstration. */
    public static DemoClients ofPeople() {
        return new DemoClients("/identity/demo-people.json");
    }

    public List<Client> all() {
        return clients;
    }

    @Override
    public Optional<Client> find(String id) {
        return clients.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    private record Entry(
            String id,
            @Nullable String municipality,
            @Nullable String organization,
            List<String> roles) {}
}
