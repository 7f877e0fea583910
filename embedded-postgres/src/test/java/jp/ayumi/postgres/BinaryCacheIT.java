package jp.ayumi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryCacheIT {

    @TempDir
    private Path folder;

    @Test
    void severalProcessesThatStartAtOnceUnpackOnce() throws Exception {
        Path cache = folder.resolve("cache");
        try (ChildJvm one = unpacking(cache);
                ChildJvm two = unpacking(cache);
                ChildJvm three = unpacking(cache)) {
            List<String> unpacked = List.of(one.answer(), two.answer(), three.answer());
            assertThat(unpacked).allMatch(line -> line.startsWith("UNPACKED " + cache));
            assertThat(Set.copyOf(unpacked)).as("the same files for all").hasSize(1);
        }
    }

    @Test
    void whatIsUnpackedIsUsedAgain() throws Exception {
        List<Path> cache = List.of(folder.resolve("cache"));
        Path first = BinaryCache.unpack(cache, false);
        FileTime unpacked = Files.getLastModifiedTime(first.resolve("bin/postgres"));
        assertThat(BinaryCache.unpack(cache, false)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first.resolve("bin/postgres"))).isEqualTo(unpacked);
        try (Stream<Path> rest = Files.list(cache.get(0))) {
            assertThat(rest.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".new"));
        }
    }

    @Test
    void anInterruptedUnpackingIsBegunAnew() throws Exception {
        Path cache = folder.resolve("cache");
        String name = BinaryCache.unpack(List.of(folder.resolve("other")), false)
                .getFileName()
                .toString();
        Path half = Files.createDirectories(cache.resolve(name + ".new/bin"));
        Files.writeString(half.resolve("postgres"), "half a file");
        Path bin = BinaryCache.unpack(List.of(cache), false).resolve("bin");
        assertThat(Files.size(bin.resolve("postgres"))).isGreaterThan(1_000_000);
        assertThat(Files.isExecutable(bin.resolve("initdb"))).isTrue();
    }

    @Test
    void aFolderIntoWhichAnybodyCouldPutAProgramIsNotUsed() throws Exception {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> BinaryCache.unpack(List.of(open), false))
                .isInstanceOf(EmbeddedPostgresException.class);
        Path own = folder.resolve("own");
        assertThat(BinaryCache.unpack(List.of(open, own), false)).startsWith(own);
    }

    private static ChildJvm unpacking(Path cache) throws Exception {
        return ChildJvm.start(List.of(), ChildJvm.ownClassPath(), ChildUnpacking.class, cache, Map.of());
    }
}
