package jp.ayumi.log.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WeakerGuaranteesTest {

    @Test
    void theWarningNamesEachWeakerGuaranteeInEnglish() {
        assertThat(WeakerGuarantees.sentence(Locale.UK))
                .contains("profile axonserver", "idempotency keys and receipts", "other streams", "free of gaps");
    }

    @Test
    void theWarningIsJapaneseInEveryOtherLanguage() {
        assertThat(WeakerGuarantees.sentence(Locale.JAPAN))
                .contains("プロファイルaxonserver", "冪等キーと受領記録", "他のストリーム", "欠番")
                .isEqualTo(WeakerGuarantees.sentence(Locale.FRANCE));
    }
}
