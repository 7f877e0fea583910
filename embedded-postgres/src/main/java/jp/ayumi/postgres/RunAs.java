package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who runs PostgreSQL, which refuses to run as root: an ordinary user runs it as himself; root changes to an
 * unprivileged account. User namespaces ({@code unshare}) are never used: most containers forbid them.
 */
final class RunAs {

    private static final Path PASSWD = Path.of("/etc/passwd");

    private final @Nullable Account account;
    private final List<String> prefix;

    private RunAs(@Nullable Account account, List<String> prefix) {
        this.account = account;
        this.prefix = prefix;
    }

    /**
     * Decides for this process.
     *
     * @param cluster the data, whose owner is kept when they exist
     * @throws EmbeddedPostgresException when the data belong to somebody else, or root cannot be left
     */
    static RunAs decide(long userId, Path cluster, SystemTools tools) throws IOException {
        if (userId == 0) {
            return leavingRoot(cluster, tools);
        }
        if (Files.exists(cluster)) {
            Account owner = Account.ownerOf(cluster, PASSWD);
            if (owner.uid() != userId) {
                throw new EmbeddedPostgresException(PostgresProblem.DATA_OF_ANOTHER_USER, cluster, owner.uid());
            }
        }
        return new RunAs(null, List.of());
    }

    private static RunAs leavingRoot(Path cluster, SystemTools tools) throws IOException {
        Optional<Account> owner = Files.exists(cluster)
                ? Optional.of(Account.ownerOf(cluster, PASSWD)).filter(found -> found.uid() != 0)
                : Optional.empty();
        Account account = owner.or(() -> fallback())
                .orElseThrow(() -> new EmbeddedPostgresException(PostgresProblem.NO_UNPRIVILEGED_USER));
        if (owner.isEmpty() && Files.exists(cluster)) {
            account.own(cluster);
        }
        return new RunAs(account, command(account, tools));
    }

    private static Optional<Account> fallback() {
        try {
            return Account.unprivileged(PASSWD);
        } catch (IOException e) {
            throw new EmbeddedPostgresException(PostgresProblem.NO_UNPRIVILEGED_USER, e);
        }
    }

    private static List<String> command(Account account, SystemTools tools) {
        Optional<List<String>> setpriv = tools.find("setpriv")
                .map(program -> List.of(
                        program,
                        "--reuid=" + account.uid(),
                        "--regid=" + account.gid(),
                        "--clear-groups",
                        "--no-new-privs",
                        "--"));
        return setpriv.or(() -> tools.find("runuser").map(program -> List.of(program, "-u", account.name(), "--")))
                .orElseThrow(() -> new EmbeddedPostgresException(
                        PostgresProblem.CANNOT_LEAVE_ROOT, "setpriv, runuser: not found"));
    }

    /** Whether PostgreSQL runs as somebody other than us. */
    boolean changesUser() {
        return account != null;
    }

    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Gives a file or folder to whoever runs PostgreSQL. */
    void own(Path path) throws IOException {
        if (account != null) {
            account.own(path);
        }
    }
}
