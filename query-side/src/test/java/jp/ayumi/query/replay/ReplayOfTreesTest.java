package jp.ayumi.query.replay;

import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adding;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.changing;
import static jp.ayumi.query.plan.PlanSamples.composed;
import static jp.ayumi.query.plan.PlanSamples.drafted;
import static jp.ayumi.query.plan.PlanSamples.ending;
import static jp.ayumi.query.plan.PlanSamples.goal;
import static jp.ayumi.query.plan.PlanSamples.moving;
import static jp.ayumi.query.plan.PlanSamples.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.replay.ComparedPart;
import jp.ayumi.api.replay.DifferenceKind;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.query.plan.history.PlanHistory;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens to the tree as a whole: endings of what stood below, and the order of siblings. */
class ReplayOfTreesTest {

    private final Projection given = Projection.of(PlanHistory.projector());
    private final Walk walk = new Walk(given, CITY);

    @Nested
    class AnEnding {

        @Test
        void endsWhatStoodBelowAndSaysSo() {
            given.given(adopted(CITY, "計画")).given(revised(CITY, 1, ending("measure-1", "役目を終えた")));

            assertThat(kinds()).containsEntry("elements/measure-1", List.of(DifferenceKind.ENDED));
            assertThat(kinds()).containsEntry("elements/action-1", List.of(DifferenceKind.ENDED));
            assertThat(kinds()).containsEntry("elements/action-2", List.of(DifferenceKind.ENDED));
            assertThat(kinds()).containsEntry("elements/indicator-1", List.of(DifferenceKind.ENDED));
            assertThat(kinds()).doesNotContainKey("elements/action-3");
            assertThat(walk.told())
                    .contains("施策「施策 measure-1」を令和6年4月1日で終了した(理由: 役目を終えた)。")
                    .contains("施策「施策 measure-1」の終了に伴い、取組「取組 action-1」を令和6年4月1日で終了した(理由: 役目を終えた)。");
        }

        @Test
        void reachesWhatWasMovedBelowInTheSameRevisionOrBefore() {
            given.given(adopted(CITY, "計画"))
                    .given(
                            revised(CITY, 1, moving("action-3", "measure-1")),
                            revised(CITY, 2, ending("measure-1", "統合")));

            assertThat(kinds()).containsEntry("elements/action-3", List.of(DifferenceKind.ENDED));
        }

        @Test
        void isNotToldAgainOfWhatHadEndedBefore() {
            given.given(adopted(CITY, "計画"))
                    .given(revised(CITY, 1, ending("action-1", "完了")), revised(CITY, 2, ending("measure-1", "統合")));

            assertThat(kinds()).doesNotContainKeys("elements/action-1", "elements/indicator-1");
        }
    }

    @Nested
    class AnotherOrder {

        @Test
        void ofADraftIsAMoveWithTheOldAndTheNewPlace() {
            PlanTree tree = composed(CITY).tree();
            given.given(
                    drafted(CITY, "計画"),
                    composed(CITY),
                    new PlanTreeComposed(
                            CITY,
                            new PlanTree(
                                    List.of(tree.goals().get(1), tree.goals().get(0)),
                                    tree.measures(),
                                    List.of(
                                            tree.actions().get(1),
                                            tree.actions().get(0),
                                            tree.actions().get(2)),
                                    tree.indicators())));

            assertThat(kinds().values())
                    .containsOnly(List.of(DifferenceKind.MOVED))
                    .hasSize(2);
            assertThat(walk.told())
                    .contains("取組「取組 action-1」の並び順を、1番目から2番目に改めた。")
                    .contains("基本目標「目標 goal-1」の並び順を、1番目から2番目に改めた。");
            assertThat(walk.last().before().toString()).contains("field=place, label=並び順, value=1");
            assertThat(walk.compare(ComparedPart.CONTENTS, 2, 3).differences())
                    .isEqualTo(walk.last().differences());
        }

        @Test
        void isNotToldOfThoseWhoOnlyMakeRoom() {
            PlanTree tree = composed(CITY).tree();
            given.given(
                    drafted(CITY, "計画"),
                    composed(CITY),
                    new PlanTreeComposed(
                            CITY,
                            new PlanTree(
                                    List.of(
                                            goal("goal-0"),
                                            tree.goals().get(0),
                                            tree.goals().get(1)),
                                    tree.measures(),
                                    tree.actions(),
                                    tree.indicators())));

            assertThat(kinds()).containsOnlyKeys("elements/goal-0");
        }

        @Test
        void ofTheTreeIsTheOrderOfAComparison() {
            given.given(adopted(CITY, "計画"))
                    .given(
                            revised(CITY, 1, adding(actions(action("a-new-one", "measure-1")))),
                            revised(
                                    CITY,
                                    2,
                                    changing(actions(
                                            action("action-3", "measure-2", "三"),
                                            action("action-2", "measure-1", "二"),
                                            action("action-1", "measure-1", "一")))));

            assertThat(walk.compare(ComparedPart.CONTENTS, 3, 5).differences())
                    .extracting(DifferenceView::subject)
                    .filteredOn(subject -> subject.startsWith("elements/"))
                    .containsExactly(
                            "elements/action-1", "elements/action-2", "elements/a-new-one", "elements/action-3");
        }
    }

    private Map<String, List<DifferenceKind>> kinds() {
        return walk.last().differences().stream()
                .filter(difference -> difference.subject().startsWith("elements/"))
                .collect(Collectors.groupingBy(
                        DifferenceView::subject, Collectors.mapping(DifferenceView::kind, Collectors.toList())));
    }
}
