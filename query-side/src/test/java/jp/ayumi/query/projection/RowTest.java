package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RowTest {

    private final Locale machines = Locale.getDefault();

    @AfterEach
    void giveBack() {
        Locale.setDefault(machines);
    }

    @Test
    void aKeySortsAsItsNumberDoesWhateverDigitsTheMachineWrites() {
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
        assertThat(Row.sortable(1200)).isEqualTo("0000000000000001200");
        assertThat(Row.sortableDescending(Long.MAX_VALUE - 7)).isEqualTo("0000000000000000007");
    }
}
