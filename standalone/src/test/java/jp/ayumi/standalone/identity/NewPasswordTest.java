package jp.ayumi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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

    /** Anybody may send one, before it is known who they are. */
    @Test
    void aHostileOneTakesNoLongTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String sign : "([{<|@!$+%".split("")) {
                broken(("4@8({[<369!1|7$5+0%2" + sign).repeat(4).substring(0, NewPassword.LONGEST));
                broken(("34567890" + sign + "12").repeat(7).substring(0, NewPassword.LONGEST));
            }
        });
    }

    private static Optional<NewPassword> broken(String password) {
        return NewPassword.brokenBy("hanako", password, password);
    }
}
