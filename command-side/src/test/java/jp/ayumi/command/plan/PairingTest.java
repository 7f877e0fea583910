package jp.ayumi.command.plan;

import static jp.ayumi.command.plan.Revisions.ending;
import static jp.ayumi.command.plan.Revisions.revision;
import static jp.ayumi.command.plan.Samples.PLAN;
import static jp.ayumi.command.plan.Samples.TREE;
import static jp.ayumi.command.plan.Samples.goal;
import static jp.ayumi.command.plan.Samples.id;
import static jp.ayumi.command.plan.Samples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.ComposeTree;
import jp.ayumi.api.plan.DraftPlan;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.Link;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.PairPlans;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanPaired;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 一体的に策定: two plans that face each other. */
class PairingTest {

    private static final PlanId PRACTICE = PlanId.of(Towns.TOMAKOMAI, "practice-6");

    private final PlanScenario plan = PlanScenario.adopted()
            .beside(PlanScenario.nothing().after(Samples.adoption(PRACTICE, Samples.NO_MID_TERM)));

    @Test
    @Tag("TOM-1")
    void threeGoalsAndSevenMeasuresFaceThreeGoalsAndSevenPriorityGoals() {
        List<Link> links = new ArrayList<>();
        links.addAll(numbered(3, n -> link("goal-" + n, "goal-" + n)));
        links.addAll(numbered(7, n -> link("measure-" + n, "priority-" + n)));
        PlanScenario city = plan(PLAN, "measure-").beside(plan(PRACTICE, "priority-"));

        city.when(new PairPlans(PLAN, PRACTICE, links)).then(new PlanPaired(PLAN, PRACTICE, links));

        assertThat(city.state().pairings().get(PRACTICE)).hasSize(10);
    }

    @Test
    void aPlanDoesNotFaceItself() {
        plan.beside(PlanScenario.adopted())
                .when(new PairPlans(PLAN, PLAN, List.of(link("g1", "g2"))))
                .thenRefusedBy(PlanRule.A_PLAN_IS_PAIRED_WITH_ANOTHER_ONE)
                .at("/counterpart");
    }

    @Test
    void aPairThatPointsNowhereIsRefused() {
        PlanId nowhere = PlanId.of(Towns.TOMAKOMAI, "nowhere");

        plan.when(new PairPlans(PLAN, nowhere, List.of(link("g1", "g1"))))
                .thenRefusedBy(PlanRule.A_PAIRING_NEEDS_A_COUNTERPART_IN_THE_MUNICIPALITY)
                .at("/counterpart")
                .saying("plan", "tomakomai/nowhere");
    }

    @Test
    void theCounterpartIsOfTheSameMunicipality() {
        PlanId elsewhere = PlanId.of(new MunicipalityId("kuki"), "city-2");

        plan.beside(PlanScenario.nothing().after(Samples.adoption(elsewhere, Samples.NO_MID_TERM)))
                .when(new PairPlans(PLAN, elsewhere, List.of(link("g1", "g1"))))
                .thenRefusedBy(PlanRule.A_PAIRING_NEEDS_A_COUNTERPART_IN_THE_MUNICIPALITY);
    }

    @Test
    void somethingIsLinked() {
        plan.when(new PairPlans(PLAN, PRACTICE, List.of()))
                .thenRefusedBy(PlanRule.A_PAIRING_LINKS_SOMETHING)
                .at("/links");
    }

    @Test
    void bothEndsOfALinkStand() {
        plan.when(new PairPlans(PLAN, PRACTICE, List.of(link("g1", "g1"), link("x", "g1"))))
                .thenRefusedBy(PlanRule.A_LINK_NEEDS_AN_ELEMENT_HERE)
                .at("/links/1/here");
        plan.when(new PairPlans(PLAN, PRACTICE, List.of(link("g1", "x"))))
                .thenRefusedBy(PlanRule.A_LINK_NEEDS_AN_ELEMENT_THERE)
                .at("/links/0/there")
                .saying("plan", "tomakomai/practice-6");
        plan.after(revision(ending("a1")))
                .when(new PairPlans(PLAN, PRACTICE, List.of(link("a1", "a1"))))
                .thenRefusedBy(PlanRule.A_LINK_NEEDS_AN_ELEMENT_HERE);
    }

    @Test
    void goalsFaceGoalsAndMeasuresFaceMeasures() {
        plan.when(new PairPlans(PLAN, PRACTICE, List.of(link("g1", "m1"))))
                .thenRefusedBy(PlanRule.A_LINK_JOINS_ELEMENTS_OF_ONE_LEVEL)
                .at("/links/0");
    }

    @Test
    void aLinkIsMadeOnce() {
        plan.when(new PairPlans(PLAN, PRACTICE, List.of(link("g1", "g1"), link("g1", "g1"))))
                .thenRefusedBy(PlanRule.A_LINK_IS_MADE_ONCE)
                .at("/links/1");
        plan.after(new PairPlans(PLAN, PRACTICE, List.of(link("g1", "g1"))))
                .when(new PairPlans(PLAN, PRACTICE, List.of(link("g1", "g1"))))
                .thenRefusedBy(PlanRule.A_LINK_IS_MADE_ONCE)
                .at("/links/0");
    }

    @Test
    void anElementMayFaceSeveral() {
        plan.after(new PairPlans(PLAN, PRACTICE, List.of(link("m1", "m1"))))
                .when(new PairPlans(PLAN, PRACTICE, List.of(link("m1", "m2"))))
                .thenAccepted();
    }

    @Test
    void aDraftKeepsInItsTreeWhatFacesAnother() {
        PlanScenario draft = PlanScenario.composed()
                .beside(PlanScenario.nothing().after(Samples.adoption(PRACTICE, Samples.NO_MID_TERM)))
                .after(new PairPlans(PLAN, PRACTICE, List.of(link("g2", "g1"))));

        draft.when(new ComposeTree(PLAN, new PlanTree(List.of(goal("g1")), List.of(), List.of(), List.of())))
                .thenRefusedBy(PlanRule.AN_ELEMENT_THAT_OTHERS_REFER_TO_IS_KEPT)
                .saying("element", "g2");
        draft.when(new ComposeTree(PLAN, TREE)).thenAccepted();
    }

    private static PlanScenario plan(PlanId id, String measurePrefix) {
        List<Goal> goals = numbered(3, n -> goal("goal-" + n));
        List<Measure> measures = numbered(7, n -> measure(measurePrefix + n, "goal-" + (n <= 2 ? 1 : n <= 4 ? 2 : 3)));
        return PlanScenario.nothing()
                .after(
                        new DraftPlan(id, Samples.profile(Samples.IF_NECESSARY)),
                        new ComposeTree(id, new PlanTree(goals, measures, List.of(), List.of())));
    }

    private static <T> List<T> numbered(int count, IntFunction<T> make) {
        return IntStream.rangeClosed(1, count).mapToObj(make).toList();
    }

    private static Link link(String here, String there) {
        return new Link(id(here), id(there));
    }
}
