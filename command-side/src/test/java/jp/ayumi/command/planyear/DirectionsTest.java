package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.UNKNOWN;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.direction;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("KOH-2")
class DirectionsTest {

    private static final Year YEAR = Year.OF_2017;

    private final YearScenario year = YearScenario.ofAnAdoptedPlan().given(YEAR.open());

    @Test
    void eachActionGetsAWordOfThePlan() {
        year.when(YEAR.directions(direction(WATCHING, "extend"), direction(SALON, "modify")))
                .then(new DirectionsDecided(
                        PLAN_YEAR, List.of(direction(WATCHING, "extend"), direction(SALON, "modify"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"continue", "extend", "modify", "end"})
    void anActionIsContinuedAddedToModifiedOrEnded(String word) {
        year.when(YEAR.directions(direction(WATCHING, word))).thenAccepted();
    }

    @Test
    void aWordThePlanDoesNotHaveIsRefused() {
        year.when(YEAR.directions(direction(SALON, "continue"), direction(WATCHING, "merge")))
                .thenRefusedBy(PlanYearRule.A_DIRECTION_USES_A_WORD_OF_THE_PLAN)
                .at("/directions/1/word")
                .saying("words", "continue, extend, modify, end");
    }

    @Test
    void anActionThePlanDoesNotHaveIsRefused() {
        year.when(YEAR.directions(direction(SALON, "continue"), direction(UNKNOWN, "continue")))
                .thenRefusedBy(PlanYearRule.A_DIRECTION_NEEDS_AN_ACTION_OF_THE_PLAN)
                .at("/directions/1/action")
                .saying("action", "nowhere");
    }

    @Test
    void anActionIsNamedOncePerRequest() {
        year.when(YEAR.directions(direction(SALON, "continue"), direction(SALON, "end")))
                .thenRefusedBy(PlanYearRule.A_DIRECTION_IS_DECIDED_ONCE_PER_ACTION)
                .at("/directions/1/action");
    }

    @Test
    void aDirectionHasAReason() {
        year.when(YEAR.directions(new Direction(SALON, "end", " ")))
                .thenRefusedBy(PlanYearRule.A_DIRECTION_NEEDS_A_REASON)
                .at("/directions/0/reason");
    }

    @Test
    void aDecisionWithoutDirectionsIsNone() {
        year.when(YEAR.directions())
                .thenRefusedBy(PlanYearRule.AT_LEAST_ONE_DIRECTION_IS_DECIDED)
                .at("/directions");
    }

    @Test
    void untilTheYearClosesALaterDecisionTakesThePlaceOfAnEarlier() {
        year.given(
                YEAR.directions(direction(WATCHING, "continue"), direction(SALON, "end")),
                YEAR.directions(direction(WATCHING, "modify")));

        assertThat(year.state().directions())
                .containsEntry(WATCHING, direction(WATCHING, "modify"))
                .containsEntry(SALON, direction(SALON, "end"));
    }
}
