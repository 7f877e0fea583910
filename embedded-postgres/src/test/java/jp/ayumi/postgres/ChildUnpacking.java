package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program of its own that unpacks the server's programs, and says which file it got. */
public final class ChildUnpacking {

    private ChildUnpacking() {}

    /** Unpacks into the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        Path postgres =
                BinaryCache.unpack(List.of(Path.of(arguments[0])), false).resolve("bin/postgres");
        System.out.println("UNPACKED " + postgres + " " + Files.getAttribute(postgres, "unix:ino"));
    }
}
