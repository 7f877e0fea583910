package jp.ayumi.log.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.catalogue.EventType;

/** The committed files: for each event and revision what was stored, and for each the shape. */
record GoldenFiles(Path folder) {

    Optional<String> payload(String name, int revision) {
        return read(name + "." + revision + ".json");
    }

    Optional<String> shape(EventType type) {
        return read(type.name() + "." + type.revision() + ".shape");
    }

    void writePayload(EventType type, String text) {
        write(type.name() + "." + type.revision() + ".json", text);
    }

    void writeShape(EventType type, String text) {
        write(type.name() + "." + type.revision() + ".shape", text);
    }

    /** The files' names, without explanations for people. */
    List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON text without the white space between its tokens: the bytes that are stored. */
    static byte[] compact(String json) {
        StringBuilder compact = new StringBuilder(json.length());
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText && c == '\\') {
                compact.append(c).append(json.charAt(++i));
                continue;
            }
            inText ^= c == '"';
            if (inText || !Character.isWhitespace(c)) {
                compact.append(c);
            }
        }
        return compact.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<String> read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
