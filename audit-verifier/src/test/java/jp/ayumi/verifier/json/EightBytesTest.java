package jp.ayumi.verifier.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every byte at every place: what is stepped over is exactly what may be. */
class EightBytesTest {

    private static final int LENGTH = 24;

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 15, 16, 22, 23})
    void nothingButPlainTextIsSteppedOver(int place) {
        for (int value = 0; value < 256; value++) {
            byte[] bytes = textWith((byte) value, place);
            boolean plain = value >= 0x20 && value < 0x80 && value != '"' && value != '\\';

            int at = EightBytes.plainText(bytes, 0, LENGTH);

            assertThat(at).as("%02x at %d", value, place).isEqualTo(plain ? LENGTH : place / 8 * 8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 15, 16, 22, 23})
    void nothingButALineFeedEndsALine(int place) {
        for (int value = 0; value < 256; value++) {
            byte[] bytes = textWith((byte) value, place);

            int at = EightBytes.indexOf('\n', bytes, 0, LENGTH);

            assertThat(at).as("%02x at %d", value, place).isEqualTo(value != '\n' ? LENGTH : place);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void whatIsShorterIsLeftToTheOneByOne(int length) {
        assertThat(EightBytes.plainText(textWith((byte) 'a', 0), 5, 5 + length)).isEqualTo(5);
    }

    private static byte[] textWith(byte value, int place) {
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) 'a');
        bytes[place] = value;
        return bytes;
    }
}
