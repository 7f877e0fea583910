package jp.ayumi.verifier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCursorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " { \"a\" : [ 1 , -0.5e-3, 0, 10E+2 ] , \"b\" : { } }\n",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u6b69\\uD842\\udfb7\"",
                "[true,false,null,\"歩み𠮷\"]",
                "-0"
            })
    void jsonIsSteppedOver(String json) throws Exception {
        JsonCursor cursor = over(json);

        cursor.value();
        cursor.expectEnd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"}",
                "{\"a\":1,}",
                "{a:1}",
                "[1,]",
                "[1 2]",
                "01",
                "1.",
                ".5",
                "1e",
                "+1",
                "-",
                "tru",
                "nul",
                "\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\ud800\"",
                "\"\\udc00\"",
                "\"\\ud800\\u0041\"",
                "\"a\nb\"",
                "{} {}",
                "NaN"
            })
    void whatIsNoJsonIsRefused(String json) {
        JsonCursor cursor = over(json);

        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> {
            cursor.value();
            cursor.expectEnd();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C0AF", "C1BF", "E08080", "EDA080", "F08080AF", "F4908080", "F5808080", "80", "E6AD", "C3", "FF"
            })
    void bytesThatAreNoUtf8AreRefused(String hex) {
        byte[] bytes = HexFormat.of().parseHex("22" + hex + "22");
        JsonCursor cursor = new JsonCursor().over(bytes, 0, bytes.length);

        assertThatExceptionOfType(MalformedException.class).isThrownBy(cursor::string);
    }

    @Test
    void aStringIsReadWithItsEscapes() throws Exception {
        JsonCursor cursor = over("\"a\\n\\u6b69み\\ud842\\udfb7\" \"plain\"");

        cursor.string();
        assertThat(cursor.textAsString()).isEqualTo("a\n歩み𠮷");
        cursor.string();
        assertThat(cursor.textAsString()).isEqualTo("plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"aGk+\"", " \"\\u0061Gk\\u002b\" ", "\"a\\u0047k+\""})
    void base64IsReadHoweverItsStringIsWritten(String json) throws Exception {
        TextBuffer target = new TextBuffer();
        JsonCursor cursor = over(json);

        cursor.base64(target);
        cursor.expectEnd();

        assertThat(target).hasToString("hi>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"aGk\"", "\"aG+\\\"\"", "\"aGk+", "\"aGk+\n\"", "\"aG み\"", "aGk+", "\"aGl=\""})
    void whatIsNoBase64IsRefused(String json) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> over(json).base64(new TextBuffer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-1", "123456789012345678"})
    void integersAreRead(String number) throws Exception {
        JsonCursor cursor = over(" " + number + " ");

        assertThat(cursor.integer()).isEqualTo(Long.parseLong(number));
        assertThat(cursor.textAsString()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-0", "00", "01", "1234567890123456789", "\"1\""})
    void otherSpellingsOfIntegersAreRefused(String number) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> over(number).integer());
    }

    @Test
    void whatIsNestedTooDeepIsRefusedAndNotFollowed() {
        JsonCursor cursor = over("[".repeat(100_000));

        assertThatExceptionOfType(MalformedException.class).isThrownBy(cursor::value);
    }

    private static JsonCursor over(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new JsonCursor().over(bytes, 0, bytes.length);
    }
}
