package jp.ayumi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CasesTest {

    sealed interface Weather permits Sun, Precipitation {}

    record Sun(int hours) implements Weather {}

    sealed interface Precipitation extends Weather permits Rain, Snow {}

    record Rain(int millimetres) implements Precipitation {}

    record Snow(int centimetres) implements Precipitation {}

    private static Cases.Builder<String, Weather, String> ofSunAndRain() {
        return Cases.<String, Weather, String>over(Weather.class)
                .on(Sun.class, (town, sun) -> town + ": sun for " + sun.hours() + " h")
                .on(Rain.class, (town, rain) -> town + ": " + rain.millimetres() + " mm");
    }

    @Test
    void aMissingCaseIsNamedAndNothingIsBuilt() {
        assertThatThrownBy(() -> ofSunAndRain().complete())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no case of Weather for [Snow]");
    }

    @Test
    void aCaseGivenTwiceIsRefused() {
        assertThatThrownBy(() -> ofSunAndRain().on(Sun.class, (town, sun) -> town))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two cases");
    }

    @Test
    void eachKindFindsItsOwnFunction() {
        Cases<String, Weather, String> cases = ofSunAndRain()
                .on(Snow.class, (town, snow) -> town + ": " + snow.centimetres() + " cm")
                .complete();

        assertThat(cases.apply("苫小牧", new Sun(5))).isEqualTo("苫小牧: sun for 5 h");
        assertThat(cases.apply("苫小牧", new Rain(3))).isEqualTo("苫小牧: 3 mm");
        assertThat(cases.apply("苫小牧", new Snow(20))).isEqualTo("苫小牧: 20 cm");
    }

    @Test
    void whatIsLeftOverMayBeAnsweredTogether() {
        Cases<String, Weather, String> cases = ofSunAndRain().otherwise((town, other) -> town + ": something else");

        assertThat(cases.apply("久喜", new Snow(1))).isEqualTo("久喜: something else");
        assertThat(cases.apply("久喜", new Sun(1))).isEqualTo("久喜: sun for 1 h");
    }

    @Test
    void theKindsOfASealedTypeAreFoundThroughAllItsLevels() {
        assertThat(Cases.kindsOf(Weather.class)).containsExactly(Sun.class, Rain.class, Snow.class);
    }
}
