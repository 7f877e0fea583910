package jp.ayumi.verifier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void valuesAreRead() throws Exception {
        assertThat(read("{\"a\":[1,\"二\",true],\"b\":{}}"))
                .isEqualTo(Map.of("a", List.of(1L, "二", true), "b", Map.of()));
        assertThat(read("null")).isNull();
        assertThat(read("[]")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "1.5",
                "[1] 2",
                "{\"a\":}",
                "99999999999999999999"
            })
    void whatTwoReadersCouldUnderstandDifferentlyIsRefused(String json) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> read(json));
    }

    @Test
    void membersAreThoseAskedForAndNoOther() throws Exception {
        assertThat(Json.readObject(bytes("{\"a\":1}"), "a")).containsOnlyKeys("a");
        for (String wrong : List.of("{}", "{\"b\":1}", "{\"a\":1,\"b\":1}", "[]")) {
            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Json.readObject(bytes(wrong), "a"));
        }
    }

    @Test
    void aCountIsNotNegativeAndNotAText() {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Json.count(-1L));
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Json.count("1"));
    }

    private static Object read(String json) throws MalformedException {
        return Json.read(bytes(json));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
