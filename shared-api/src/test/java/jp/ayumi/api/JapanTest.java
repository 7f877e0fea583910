package jp.ayumi.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class JapanTest {

    private static final Instant LAST_MOMENT = Instant.parse("2026-03-31T14:59:59Z");

    @Test
    void theFiscalYearTurnsAtMidnightInJapan() {
        assertThat(Japan.dayOf(LAST_MOMENT)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(Japan.dayOf(LAST_MOMENT.plusSeconds(1))).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void todayDoesNotDependOnTheZoneOfTheClock() {
        assertThat(Japan.today(Clock.fixed(LAST_MOMENT.plusSeconds(1), ZoneOffset.ofHours(-10))))
                .isEqualTo(LocalDate.of(2026, 4, 1));
    }
}
