package jp.ayumi.acceptance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Everything that stands in a zip, as text, with what is packed in it as Base64 unpacked too. */
public final class Unzipped {

    private static final Pattern BASE64 = Pattern.compile("\"([A-Za-z0-9+/]{8,}={0,2})\"");

    private Unzipped() {}

    public static List<String> texts(Path zip) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<String> texts = new ArrayList<>();
            for (var entry : file.stream().toList()) {
                String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                texts.add(text);
                Matcher packed = BASE64.matcher(text);
                while (packed.find()) {
                    texts.add(unpacked(packed.group(1)));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
