package jp.ayumi.log.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSigner;

/**
 * A key in a file, and beside it, in a file of the same name with {@code .signed}, the note that it signed last: whoever
 * rolls a database back does not reach that.
 */
public final class KeyFile {

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path file;

    public KeyFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    public Path path() {
        return file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * Makes a new key, for its owner only.
     *
     * @throws KeyException when the file cannot be written, or the name cannot be a key's
     */
    public NoteSigner create(String name, KeyKind kind) {
        try {
            OwnerOnly.write(
                    file, NoteSigner.generate(name, kind, new SecureRandom()).text());
        } catch (IllegalArgumentException e) {
            throw new KeyException(KeyProblem.NAME_WRONG, name, e);
        } catch (IOException e) {
            throw new KeyException(KeyProblem.KEY_UNWRITABLE, file, e);
        }
        return read();
    }

    /** @throws KeyException when it is missing, damaged, or open to others than its owner */
    public NoteSigner read() {
        try {
            if (isOpenToOthers()) {
                throw new KeyException(KeyProblem.KEY_OPEN_TO_OTHERS, file, null);
            }
            return NoteSigner.parse(Files.readString(file));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new KeyException(KeyProblem.KEY_UNREADABLE, file, e);
        }
    }

    /**
     * The note that it signed last, as far as this file system knows.
     *
     * @throws KeyException when there is one that cannot be read
     */
    public Optional<Note> lastSigned() {
        try {
            return Files.exists(memory()) ? Optional.of(Note.parse(Files.readString(memory()))) : Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new KeyException(KeyProblem.MEMORY_UNREADABLE, memory(), e);
        }
    }

    /**
     * Remembers what it is about to give away.
     *
     * @throws KeyException when that cannot be written; then the note must not be given away
     */
    public void remember(Note signed) {
        try {
            OwnerOnly.write(memory(), signed.toString());
        } catch (IOException e) {
            throw new KeyException(KeyProblem.KEY_UNWRITABLE, memory(), e);
        }
    }

    /** Forgets the key and what it signed, together with its log. */
    public void remove() throws IOException {
        Files.deleteIfExists(memory());
        Files.deleteIfExists(file);
    }

    private Path memory() {
        return file.resolveSibling(file.getFileName() + ".signed");
    }

    private boolean isOpenToOthers() throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return permissions.stream().anyMatch(OF_OTHERS::contains);
    }
}
