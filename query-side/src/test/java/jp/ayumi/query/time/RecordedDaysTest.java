package jp.ayumi.query.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.ayumi.api.Event;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Test;

class RecordedDaysTest {

    private static final Event SOMETHING = Histories.everyKind().get(0);

    private final RecordedDays days = Projection.of()
            .given(SOMETHING)
            .recordedOn("2025-04-02")
            .given(SOMETHING)
            .days();

    @Test
    void aDayLastsUntilMidnightInJapan() {
        assertThat(days.by(LocalDate.parse("2025-03-31")).test(1)).isFalse();
        assertThat(days.by(LocalDate.parse("2025-04-01")).test(1)).isTrue();
        assertThat(days.by(LocalDate.parse("2025-04-01")).test(2)).isFalse();
        assertThat(days.by(LocalDate.parse("2025-04-02")).test(2)).isTrue();
    }

    @Test
    void everythingIsRecordedWithoutADayAndBeforeOneThatNobodyReaches() {
        assertThat(days.by(null).test(2)).isTrue();
        assertThat(days.by(LocalDate.MAX).test(2)).isTrue();
        assertThat(days.by(LocalDate.MIN).test(1)).isFalse();
    }
}
