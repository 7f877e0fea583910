package jp.ayumi.api.planyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.IllegalValueException;
import jp.ayumi.api.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanYearIdTest {

    private final PlanYearId year = PlanYearId.of(new PlanId("kohoku/ward-4"), new FiscalYear(2024));

    @Test
    void isItsPlanAndItsFiscalYear() {
        assertThat(year).isEqualTo(new PlanYearId("kohoku/ward-4/2024")).hasToString("kohoku/ward-4/2024");
        assertThat(year.plan()).isEqualTo(new PlanId("kohoku/ward-4"));
        assertThat(year.fiscalYear()).isEqualTo(new FiscalYear(2024));
    }

    @Test
    void hasAStreamThatNoPlanCanHave() {
        assertThat(year.streamId()).isEqualTo("plan-year/kohoku/ward-4/2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kohoku/ward-4",
                "kohoku/ward-4/24",
                "kohoku/ward-4/20245",
                "kohoku/ward-4/abcd",
                "kohoku/2024",
                "kohoku/ward-4/0001",
                ""
            })
    void isRefusedInAnyOtherShape(String text) {
        assertThatThrownBy(() -> new PlanYearId(text)).isInstanceOf(IllegalValueException.class);
    }
}
