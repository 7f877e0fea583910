package jp.ayumi.verifier.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.ayumi.verifier.json.MalformedException;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesOfEveryLengthAreRead() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int length : new int[] {0, 1, 65_534, 65_535, 65_536, 65_537, 300_000, 3}) {
            expected.add("x".repeat(length));
        }

        assertThat(read(String.join("\n", expected) + "\n")).isEqualTo(expected);
        assertThat(read("")).isEmpty();
    }

    @Test
    void aLastLineWithoutEndIsRefusedOnce() throws Exception {
        Lines lines = lines("one\ntwo");

        assertThat(lines.next()).isTrue();
        assertThatExceptionOfType(MalformedException.class).isThrownBy(lines::next);
        assertThat(lines.number()).isEqualTo(2);
        assertThat(lines.next()).isFalse();
    }

    @Test
    void aLineWithoutEndDoesNotFillTheMemory() {
        Lines lines = new Lines(new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) 'x');
                return length;
            }
        });

        assertThatExceptionOfType(MalformedException.class).isThrownBy(lines::next);
    }

    private static List<String> read(String text) throws IOException, MalformedException {
        Lines lines = lines(text);
        List<String> read = new ArrayList<>();
        while (lines.next()) {
            read.add(new String(lines.buffer(), lines.start(), lines.end() - lines.start(), StandardCharsets.UTF_8));
        }
        return read;
    }

    private static Lines lines(String text) {
        return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
