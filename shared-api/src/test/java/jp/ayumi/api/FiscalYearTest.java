package jp.ayumi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private final FiscalYear reiwa7 = new FiscalYear(2025);

    @Test
    void runsFromAprilToMarch() {
        assertThat(reiwa7.firstDay()).isEqualTo("2025-04-01");
        assertThat(reiwa7.lastDay()).isEqualTo("2026-03-31");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-01, 2025", "2026-03-31, 2025", "2025-03-31, 2024", "2024-02-29, 2023", "2025-12-31, 2025"})
    void aDateLiesInTheYearThatBeganLastApril(LocalDate date, int year) {
        assertThat(FiscalYear.of(date)).isEqualTo(new FiscalYear(year));
        assertThat(new FiscalYear(year).contains(date)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-31", "2026-04-01"})
    void theDaysAroundItAreNotInIt(LocalDate date) {
        assertThat(reiwa7.contains(date)).isFalse();
    }

    @Test
    void followsAndPrecedes() {
        assertThat(reiwa7.next()).isEqualTo(new FiscalYear(2026));
        assertThat(reiwa7.previous()).isEqualTo(new FiscalYear(2024));
        assertThat(reiwa7).isBetween(reiwa7.previous(), reiwa7.next());
    }

    @ParameterizedTest
    @ValueSource(ints = {1989, 2200})
    void existsWithinTheBounds(int year) {
        assertThat(new FiscalYear(year)).hasToString(String.valueOf(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1988, 2201, 0, -1})
    void doesNotExistBeyond(int year) {
        assertThatThrownBy(() -> new FiscalYear(year))
                .isInstanceOfSatisfying(
                        IllegalValueException.class,
                        illegal -> assertThat(illegal.code()).isEqualTo("FISCAL_YEAR_OUT_OF_RANGE"));
    }
}
