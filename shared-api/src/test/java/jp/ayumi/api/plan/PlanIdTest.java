package jp.ayumi.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.ayumi.api.IllegalValueException;
import jp.ayumi.api.municipality.MunicipalityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanIdTest {

    private final PlanId plan = PlanId.of(new MunicipalityId("tomakomai"), "city-3");

    @Test
    void isItsMunicipalityAndItsNameThere() {
        assertThat(plan).isEqualTo(new PlanId("tomakomai/city-3")).hasToString("tomakomai/city-3");
        assertThat(plan.municipality()).isEqualTo(new MunicipalityId("tomakomai"));
        assertThat(plan.name()).isEqualTo("city-3");
    }

    @Test
    void hasAStreamThatNoOtherKindShares() {
        assertThat(plan.streamId()).isEqualTo("plan/tomakomai/city-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomakomai", "tomakomai/", "/city-3", "a/b/c", "a//b", "A/b", "a/b\n", ""})
    void isRefusedInAnyOtherShape(String text) {
        assertThatThrownBy(() -> new PlanId(text)).isInstanceOf(IllegalValueException.class);
    }

    @Test
    void cannotBeSmuggledIntoAnotherMunicipalityByItsName() {
        assertThatThrownBy(() -> PlanId.of(new MunicipalityId("tomakomai"), "x/y"))
                .isInstanceOf(IllegalValueException.class);
    }
}
