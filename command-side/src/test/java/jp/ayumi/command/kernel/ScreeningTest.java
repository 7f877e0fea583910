package jp.ayumi.command.kernel;

import static jp.ayumi.api.PersonalDataKind.DATE_OF_BIRTH;
import static jp.ayumi.api.PersonalDataKind.HOUSEHOLD;
import static jp.ayumi.api.PersonalDataKind.LONG_NUMBER;
import static jp.ayumi.api.PersonalDataKind.PERSON;
import static jp.ayumi.api.PersonalDataKind.PHONE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.PersonalDataKind;
import jp.ayumi.api.RefusedException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("KOH-8")
class ScreeningTest {

    @ParameterizedTest
    @CsvSource({
        "連絡先は045-123-4567です, PHONE_NUMBER",
        "携帯０９０－１２３４－５６７８, PHONE_NUMBER",
        "09012345678に連絡, PHONE_NUMBER",
        "電話は(045) 123-4567, PHONE_NUMBER",
        "taro.yamada@example.jpへ, E_MAIL_ADDRESS",
        "浦島町3丁目の方, POSTAL_ADDRESS",
        "松見町12番地, POSTAL_ADDRESS",
        "三丁目の角, POSTAL_ADDRESS",
        "六角橋町1-2-3, POSTAL_ADDRESS",
        "〒221-0000, POSTAL_ADDRESS",
        "昭和15年3月2日の方, DATE_OF_BIRTH",
        "1940年3月2日生まれ, DATE_OF_BIRTH",
        "生年月日：S15.3.2, DATE_OF_BIRTH",
        "田中さんが困っている, PERSON",
        "山田氏の相談, PERSON",
        "佐藤様に連絡した, PERSON",
        "Ａさん（85歳）, PERSON",
        "85歳の女性がひとりで暮らす, PERSON",
        "番号は123456789012, LONG_NUMBER",
        "1234-5678-9012, LONG_NUMBER",
        "○○さん宅の庭, HOUSEHOLD",
        "田中さんの家族, HOUSEHOLD"
    })
    void seesWhatGivesSomebodyAway(String text, PersonalDataKind kind) {
        assertThat(PersonalData.foundIn(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "坂が多く、買い物に困る高齢者が増えている。",
                "令和7年度の予算は12000000円、参加者は延べ1200人だった。",
                "2024年4月1日から2025年3月31日まで、年12回開いた。",
                "住民の皆さん、民生委員さん、利用者さんの声を聞いた。",
                "同様の声が多い。仕様の見直しと、氏名を書かない様式が要る。",
                "75歳以上の高齢者の割合は32.5%である。",
                "在宅で暮らす世帯と住宅の課題"
            })
    void leavesAloneWhatIsAboutManyOrNobody(String text) {
        assertThat(PersonalData.foundIn(text)).isEmpty();
    }

    @Test
    void aFindingIsRefusedAtItsPlaceByKindAndNeverByItsWords() {
        assertThatThrownBy(() -> Screening.of("title", "買い物")
                        .and("text", "田中さん宅、045-123-4567")
                        .require(Set.of()))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("A_TEXT_GIVES_NOBODY_AWAY");
                    assertThat(refused.refusal().pointer()).isEqualTo("/text");
                    assertThat(refused.refusal().arguments().get("kinds"))
                            .contains("PHONE_NUMBER", "PERSON", "HOUSEHOLD");
                    assertThat(refused + " " + refused.refusal()).doesNotContain("田中", "4567");
                });
    }

    @Test
    void everyKindIsConfirmedByItself() {
        Screening screening = Screening.of("text", "田中さん、045-123-4567");

        assertThatThrownBy(() -> screening.require(Set.of(PERSON)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().arguments().get("kinds"))
                                .isEqualTo("PersonalDataKind.PHONE_NUMBER"));
        assertThat(screening.require(Set.of(PERSON, PHONE_NUMBER))).containsExactlyInAnyOrder(PERSON, PHONE_NUMBER);
    }

    @Test
    void aReasonNamesNobody() {
        assertThatThrownBy(() -> Screening.requireReason(Map.of(MetadataKeys.REASON, "田中さんのため")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("A_REASON_GIVES_NOBODY_AWAY");
                    assertThat(refused.refusal().pointer()).isEqualTo("/reason");
                });
        assertThatCode(() -> Screening.requireReason(Map.of(MetadataKeys.REASON, "坂が多いため")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Screening.requireReason(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void nobodyConfirmsBeforehand() {
        assertThatThrownBy(() -> Screening.of("text", "買い物に困る").require(Set.of(DATE_OF_BIRTH, LONG_NUMBER, HOUSEHOLD)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("ONLY_WHAT_WAS_FOUND_IS_CONFIRMED");
                    assertThat(refused.refusal().pointer()).isEqualTo("/confirmed");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "a", "-", "田", "1-", "a@", "a.", "○", "０（"})
    void aHostileTextTakesNoLongTime(String part) {
        String text = part.repeat(4000 / part.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PersonalData.foundIn(text));
    }
}
