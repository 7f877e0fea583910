package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.action;
import static jp.ayumi.command.plan.Samples.goal;
import static jp.ayumi.command.plan.Samples.indicator;
import static jp.ayumi.command.plan.Samples.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.Target;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Scenario;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a draft's tree hangs together, and what its elements may say. */
class TreeTest {

    private final List<Goal> goals = new ArrayList<>(List.of(goal("g1")));
    private final List<Measure> measures = new ArrayList<>(List.of(measure("m1", "g1")));
    private final List<Action> actions = new ArrayList<>(List.of(action("a1", "m1")));
    private final List<Indicator> indicators = new ArrayList<>();

    @Nested
    class Shape {

        @Test
        void indicatorsStandUnderAnyOfTheThreeLevels() {
            indicators.add(indicator("i1", "g1"));
            indicators.add(indicator("i2", "m1"));
            indicators.add(indicator("i3", "a1"));

            composing().thenAccepted();
        }

        @Test
        void anEmptyTreeIsATreeOfADraft() {
            PlanScenario.composed().when(new ComposeTree(PLAN, PlanTree.EMPTY)).thenAccepted();
        }

        @Test
        void anIdStandsForOneElementOverAllLevels() {
            indicators.add(indicator("m1", "a1"));

            composing()
                    .thenRefusedBy(PlanRule.AN_ELEMENT_ID_STANDS_FOR_ONE_ELEMENT)
                    .at("/indicators/0/id")
                    .saying("element", "m1");
        }

        @Test
        void aDraftMayUseAnIdAgain() {
            PlanScenario.composed().when(new ComposeTree(PLAN, Samples.TREE)).thenAccepted();
        }

        @ParameterizedTest
        @CsvSource({"MEASURE,/measures/1/goal", "ACTION,/actions/1/measure", "INDICATOR,/indicators/0/of"})
        void aParentIsInTheTree(Level level, String place) {
            add(level, "nowhere");

            composing()
                    .thenRefusedBy(PlanRule.AN_ELEMENT_NEEDS_A_PARENT_IN_THE_TREE)
                    .at(place)
                    .saying("parent", "nowhere");
        }

        @ParameterizedTest
        @CsvSource({"MEASURE,m1", "MEASURE,a1", "MEASURE,x", "ACTION,g1", "ACTION,a1", "ACTION,x", "INDICATOR,x"})
        void aParentIsOfTheLevelAbove(Level level, String parent) {
            add(level, parent);

            composing().thenRefusedBy(PlanRule.AN_ELEMENT_STANDS_UNDER_THE_LEVEL_ABOVE);
        }

        private void add(Level level, String parent) {
            switch (level) {
                case GOAL -> throw new IllegalArgumentException("a goal has no parent");
                case MEASURE -> measures.add(measure("x", parent));
                case ACTION -> actions.add(action("x", parent));
                case INDICATOR -> indicators.add(indicator("x", parent));
            }
        }
    }

    @Nested
    class Actions {

        @Test
        void haveOrganizationsAndAreasOfTheMunicipality() {
            actions.add(action("a2", "m1", Set.of(Towns.CITY, Towns.COUNCIL), Set.of(Towns.DISTRICT)));

            composing().thenAccepted();
        }

        @Test
        void haveNoUnknownOrganization() {
            actions.add(action("a2", "m1", Set.of(new OrganizationId("nobody")), Set.of()));

            composing()
                    .thenRefusedBy(PlanRule.AN_ACTION_NEEDS_ORGANIZATIONS_OF_ITS_MUNICIPALITY)
                    .at("/actions/1/organizations/0");
        }

        @Test
        void haveNoDissolvedOrganization() {
            actions.add(action("a2", "m1", Set.of(Towns.DISSOLVED), Set.of()));

            composing()
                    .thenRefusedBy(PlanRule.A_DISSOLVED_ORGANIZATION_TAKES_NO_ACTION)
                    .at("/actions/1/organizations/0");
        }

        @Test
        void haveNoUnknownArea() {
            actions.add(action("a2", "m1", Set.of(), Set.of(new AreaId("nowhere"))));

            composing()
                    .thenRefusedBy(PlanRule.AN_ACTION_NEEDS_AREAS_OF_ITS_MUNICIPALITY)
                    .at("/actions/1/areas/0");
        }
    }

    @Nested
    class Indicators {

        private final Target target = new Target(new FiscalYear(2022), BigDecimal.ONE);

        @Test
        void haveOneTargetPerFiscalYear() {
            indicators.add(indicator("i1", "a1", 2021, 2022, 2021));

            composing()
                    .thenRefusedBy(PlanRule.A_FISCAL_YEAR_HAS_ONE_TARGET)
                    .at("/indicators/0/targets/2/fiscalYear")
                    .saying("year", "2021");
        }

        @ParameterizedTest
        @CsvSource({"2020", "2026"})
        void haveTargetsWithinTheTerm(int year) {
            indicators.add(indicator("i1", "a1", 2021, year));

            composing().thenRefusedBy(PlanRule.A_TARGET_LIES_WITHIN_THE_TERM).at("/indicators/0/targets/1/fiscalYear");
        }

        @Test
        void sayWhyTheyHaveNoTarget() {
            indicators.add(indicator("i1", "a1", List.of(), " ", null));

            composing()
                    .thenRefusedBy(PlanRule.AN_INDICATOR_HAS_TARGETS_OR_SAYS_WHY_NOT)
                    .at("/indicators/0/targets")
                    .saying("indicator", "i1");
        }

        @Test
        void doNotSayWhyTheyHaveNoTargetWhenTheyHaveOne() {
            indicators.add(indicator("i1", "a1", List.of(target), "把握できない", null));

            composing().thenRefusedBy(PlanRule.AN_INDICATOR_HAS_TARGETS_OR_SAYS_WHY_NOT);
        }

        @Test
        void countAsUnchangedWithinADistance() {
            indicators.add(indicator("i1", "a1", List.of(target), null, BigDecimal.ZERO));
            composing().thenAccepted();

            indicators.set(0, indicator("i1", "a1", List.of(target), null, new BigDecimal("-0.1")));
            composing().thenRefusedBy(PlanRule.A_DISTANCE_IS_NOT_NEGATIVE).at("/indicators/0/unchangedWithin");
        }
    }

    @Nested
    class Titles {

        @Test
        void areNotBlankAtAnyLevel() {
            goals.set(0, new Goal(goals.get(0).id(), " ", ""));
            composing().thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK).at("/goals/0/title");

            goals.set(0, goal("g1"));
            measures.set(0, new Measure(Samples.id("m1"), Samples.id("g1"), "", "", null));
            composing().thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK).at("/measures/0/title");

            measures.set(0, measure("m1", "g1"));
            actions.set(0, new Action(Samples.id("a1"), Samples.id("m1"), "", "", Set.of(), Set.of(), false));
            composing().thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK).at("/actions/0/title");
        }
    }

    private Scenario.Outcome<PlanEvent> composing() {
        return PlanScenario.drafted().when(new ComposeTree(PLAN, new PlanTree(goals, measures, actions, indicators)));
    }
}
