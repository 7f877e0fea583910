package jp.ayumi.query.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/**
 * Styles and scripts, those of libraries among them, all from here: a municipal network need not reach anything else. They lie
 * under an address that changes with their content, so that browsers may keep them for good.
 */
@Component
final class Assets {

    private static final List<String> LIBRARIES = List.of("htmx.org", "htmx-ext-sse", "echarts");

    private final String address;
    private final List<String> libraries;

    Assets() throws IOException {
        WebJarVersionLocator versions = new WebJarVersionLocator();
        libraries = LIBRARIES.stream()
                .map(name -> name + "/" + Objects.requireNonNull(versions.version(name), name) + "/")
                .toList();
        address = "/assets/" + contentOf(libraries) + "/";
    }

    /** Where they begin. */
    String address() {
        return address;
    }

    /** Folders of the class path that hold the libraries' files. */
    String[] folders() {
        return libraries.stream()
                .map(library -> "classpath:/META-INF/resources/webjars/" + library)
                .flatMap(folder -> List.of(folder, folder + "dist/").stream())
                .toArray(String[]::new);
    }

    private static String contentOf(List<String> libraries) throws IOException {
        ResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();
        MessageDigest digest = sha256();
        libraries.forEach(library -> digest.update(library.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        Arrays.stream(classPath.getResources("classpath*:static/assets/*"))
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .forEach(file -> digest.update(read(file)));
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static byte[] read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
