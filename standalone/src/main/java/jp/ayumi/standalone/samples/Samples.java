package jp.ayumi.standalone.samples;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sample files in the order in which they are loaded.
 *
 * @param files by name: folder and file without its ending, for example {@code tomakomai/01-municipality}
 * @param fingerprint changes when any of them does
 */
public record Samples(SortedMap<String, SampleFile> files, String fingerprint) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Those that came with the program. */
    public static Samples bundled() throws IOException {
        return matching("classpath*:samples/*/*.json");
    }

    static Samples matching(String pattern) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            String[] parts = resource.getURL().getPath().split("/");
            String name = parts[parts.length - 2] + "/" + parts[parts.length - 1].replaceFirst("\\.json$", "");
            try (InputStream in = resource.getInputStream()) {
                contents.put(name, in.readAllBytes());
            }
        }
        SortedMap<String, SampleFile> files = new TreeMap<>();
        contents.forEach((name, json) -> files.put(name, JSON.readValue(json, SampleFile.class)));
        return new Samples(files, fingerprint(contents));
    }

    /** The number of commands in all files. */
    public int steps() {
        return files.values().stream().mapToInt(file -> file.steps().size()).sum();
    }

    /** The files of each folder, in the order in which they are loaded. */
    Collection<SortedMap<String, SampleFile>> folders() {
        SortedMap<String, SortedMap<String, SampleFile>> folders = new TreeMap<>();
        files.forEach(
                (name, file) -> folders.computeIfAbsent(name.substring(0, name.indexOf('/')), unused -> new TreeMap<>())
                        .put(name, file));
        return folders.values();
    }

    private static String fingerprint(Map<String, byte[]> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
