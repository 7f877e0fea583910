package jp.ayumi.verifier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {

    @Property
    void whatTheJdkEncodesIsDecoded(@ForAll byte[] bytes) throws MalformedException {
        assertThat(Base64Text.decode(Base64.getEncoder().encodeToString(bytes))).isEqualTo(bytes);
    }

    /** A text is accepted only if encoding what it means gives the same text. */
    @Property(tries = 5000)
    void noOtherSpellingIsAccepted(@ForAll byte[] bytes, @ForAll byte noise, @ForAll int place) {
        byte[] text = Base64.getEncoder().encode(bytes);
        if (text.length > 0) {
            text[Math.floorMod(place, text.length)] = noise;
        }
        byte[] target = new byte[Base64Text.capacity(text.length)];
        int length = Base64Text.decode(text, 0, text.length, target);
        if (length >= 0) {
            byte[] meant = Arrays.copyOf(target, length);
            assertThat(Base64.getEncoder().encode(meant)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A", "AA", "AAA", "AA=A", "A===", "====", "AB==", "AAB=", "AA A", "AA-_", "AA==AAAA", "あああ"})
    void whatIsNotBase64IsRefused(String text) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Base64Text.decode(text));
    }
}
