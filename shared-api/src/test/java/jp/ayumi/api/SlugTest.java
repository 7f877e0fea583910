package jp.ayumi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    static Stream<String> tooLongOrInvisible() {
        return Stream.of("a".repeat(65), "", " ", "a ", "a\n", "a\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "city-3", "a--b", "0192f1c0-7f6e-7c3a-9b1d-2f5e8a4b6c7d"})
    void isLowerCaseLettersDigitsAndInnerHyphens(String text) {
        assertThat(Slug.require(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-a", "a-", "-", "A", "a_b", "a/b", "a.b", "とまこまい", "ａ", "a%2f"})
    @MethodSource("tooLongOrInvisible")
    void isNothingElse(String text) {
        assertThatThrownBy(() -> Slug.require(text))
                .isInstanceOfSatisfying(
                        IllegalValueException.class,
                        illegal -> assertThat(illegal.code()).isEqualTo("IDENTIFIER_MALFORMED"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64})
    void mayHaveUpTo64Characters(int length) {
        assertThat(Slug.require("a".repeat(length))).hasSize(length);
    }
}
