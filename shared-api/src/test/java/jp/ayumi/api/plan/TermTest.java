package jp.ayumi.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.IllegalValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private final Term term = new Term(new FiscalYear(2023), new FiscalYear(2027));

    @Test
    void hasItsYearsInOrderBothEndsIncluded() {
        assertThat(term.years()).extracting(FiscalYear::startYear).containsExactly(2023, 2024, 2025, 2026, 2027);
    }

    @ParameterizedTest
    @CsvSource({"2022, false", "2023, true", "2027, true", "2028, false"})
    void containsItsYears(int year, boolean contained) {
        assertThat(term.contains(new FiscalYear(year))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, false", "2023-04-01, true", "2028-03-31, true", "2028-04-01, false"})
    void containsItsDays(LocalDate date, boolean contained) {
        assertThat(term.contains(date)).isEqualTo(contained);
    }

    @Test
    void mayBeOneYear() {
        assertThat(new Term(new FiscalYear(2025), new FiscalYear(2025)).years()).hasSize(1);
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Term(new FiscalYear(2025), new FiscalYear(2024)))
                .isInstanceOfSatisfying(
                        IllegalValueException.class,
                        illegal -> assertThat(illegal.code()).isEqualTo("TERM_ENDS_BEFORE_IT_BEGINS"));
    }
}
