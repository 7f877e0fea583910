package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A user of the operating system, as {@code /etc/passwd} has it.
 *
 * @param name its name, or the number where the number has no name
 */
record Account(String name, int uid, int gid) {

    private static final List<String> PREFERRED = List.of("postgres", "nobody");

    /** The account PostgreSQL runs as when root starts us and no data exist yet. */
    static Optional<Account> unprivileged(Path passwd) throws IOException {
        List<Account> known = read(passwd);
        return PREFERRED.stream()
                .flatMap(name -> known.stream().filter(account -> account.name().equals(name)))
                .filter(account -> account.uid() != 0)
                .findFirst();
    }

    /** Whoever owns a file already; its data stay his. */
    static Account ownerOf(Path file, Path passwd) throws IOException {
        int uid = (Integer) Files.getAttribute(file, "unix:uid");
        int gid = (Integer) Files.getAttribute(file, "unix:gid");
        return read(passwd).stream()
                .filter(account -> account.uid() == uid)
                .findFirst()
                .orElse(new Account(Integer.toString(uid), uid, gid));
    }

    /** Gives a file, or a folder and all in it, to this account; only root can. */
    void own(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.setAttribute(each, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static List<Account> read(Path passwd) throws IOException {
        if (!Files.isReadable(passwd)) {
            return List.of();
        }
        return Files.readAllLines(passwd).stream()
                .map(line -> line.split(":", -1))
                .filter(fields -> fields.length >= 4 && fields[2].matches("\\d{1,9}") && fields[3].matches("\\d{1,9}"))
                .map(fields -> new Account(fields[0], Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                .toList();
    }
}
