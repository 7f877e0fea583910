package jp.ayumi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    /** Long enough, of many characters, and among the first that anybody tries. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "qwertyuiop12",
                "123456789012",
                "1q2w3e4r5t6y",
                "iloveyou1234",
                "qazwsxedcrfv",
                "manchesterunited",
                "Administrator1",
                "あいうえおかきくけこさし"
            })
    void whatEverybodyTriesIsObvious(String common) {
        assertThat(broken(common)).contains(NewPassword.IS_NOT_OBVIOUS);
    }

    @Test
    void theWordsOfThisPlaceAreObvious() {
        assertThat(broken("ayumi-ayumi-ayumi")).contains(NewPassword.IS_NOT_OBVIOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correcthorsebattery", "ganbarou-nippon", "地域福祉計画の歩み二〇二六", "あゆみ correct horse"})
    void anyCharactersMakeAGoodOne(String good) {
        assertThat(broken(good)).isEmpty();
    }

    private static Optional<NewPassword> broken(String password) {
        return NewPassword.brokenBy("hanako", password, password);
    }
}
