package jp.ayumi.standalone.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.ayumi.log.key.OwnerOnly;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The clients of an installation, in {@code keys/clients.json}; a change is seen without a restart. */
public final class ClientFile implements Clients {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    public ClientFile(Path keys) {
        this(keys, "clients.json");
    }

    private ClientFile(Path keys, String name) {
        this.file = keys.resolve(name);
    }

    /** The people of an installation, in {@code keys/people.json}. */
    public static ClientFile ofPeople(Path keys) {
        return new ClientFile(keys, "people.json");
    }

    @Override
    public Optional<Client> find(String id) {
        return all().stream().filter(client -> client.id().equals(id)).findFirst();
    }

    public List<Client> all() {
        try {
            return Files.exists(file)
                    ? JSON.readValue(Files.readString(file), new TypeReference<List<Client>>() {})
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a client, or replaces the one of that name. */
    public void put(Client client) {
        alone(() -> write(client));
    }

    @Override
    public boolean changeSecret(String id, String secretHash) {
        return alone(() -> {
            Optional<Client> known = find(id);
            known.map(client -> client.withSecret(secretHash)).ifPresent(this::write);
            return known.isPresent();
        });
    }

    /** The command line and a running server may both write: neither undoes what the other has done. */
    private <T> T alone(Supplier<T> change) {
        synchronized (ClientFile.class) {
            try {
                OwnerOnly.folder(file.toAbsolutePath().getParent());
                try (FileChannel lock = FileChannel.open(
                                file.resolveSibling("accounts.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                        FileLock held = lock.lock()) {
                    assert held.isValid();
                    return change.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Client write(Client client) {
        List<Client> clients = new ArrayList<>(all());
        clients.removeIf(other -> other.id().equals(client.id()));
        clients.add(client);
        try {
            OwnerOnly.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(clients) + "\n");
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
