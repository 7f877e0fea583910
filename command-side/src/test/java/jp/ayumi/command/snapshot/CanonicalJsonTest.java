package jp.ayumi.command.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    @Test
    void sortsMembersByTheUtf16UnitsOfTheirNames() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            members.put(name, 0);
        }

        assertThat(CanonicalJson.of(members))
                .isEqualTo(
                        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,\"\ud83d\ude00\":0,\"\ufb33\":0}");
    }

    @Test
    void escapesOnlyWhatMustBeEscapedAndInTheShortestForm() {
        assertThat(CanonicalJson.of("\u20ac$\u000f\nA'B\"\\\\\"/\u007f\u2028"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\u2028\"");
        assertThat(CanonicalJson.of("\b\t\f\r")).isEqualTo("\"\\b\\t\\f\\r\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.00, 0",
        "86.40, 86.4",
        "1E+3, 1000",
        "-12.5, -12.5",
        "0.000001, 0.000001",
        "123456789012345, 123456789012345",
    })
    void writesNumbersPlainly(BigDecimal number, String expected) {
        assertThat(CanonicalJson.of(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012345.678, 123456789012345.678",
        "0.0000001, 0.0000001",
        "1E+15, 1000000000000000",
    })
    void writesAsTextWhatTheStandardsFormWouldChange(BigDecimal number, String expected) {
        assertThat(CanonicalJson.of(number)).isEqualTo("\"" + expected + "\"");
    }

    @Test
    void writesNothingBetweenTokens() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("b", List.of(true, false, 1, 2L));
        members.put("a", null);

        assertThat(CanonicalJson.of(members)).isEqualTo("{\"a\":null,\"b\":[true,false,1,2]}");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> CanonicalJson.of("a\ud83d")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of("\ude00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isHashedOverItsUtf8Bytes() {
        assertThat(Frozen.of(Map.of("a", "歩み")))
                .isEqualTo(new Frozen(
                        "{\"a\":\"歩み\"}", "87af69c61b139cfb0713684a718ea5424548fb38c6cfab3ed2c99d04e621bb88"));
    }
}
