package jp.ayumi.query.replay;

import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adding;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.changing;
import static jp.ayumi.query.plan.PlanSamples.ending;
import static jp.ayumi.query.plan.PlanSamples.id;
import static jp.ayumi.query.plan.PlanSamples.moving;
import static jp.ayumi.query.plan.PlanSamples.removing;
import static jp.ayumi.query.plan.PlanSamples.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.replay.DifferenceKind;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.FieldValueView;
import jp.ayumi.api.replay.GetReplay;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.replay.ReplayPageView;
import jp.ayumi.api.replay.ReplayStepView;
import jp.ayumi.api.replay.SubjectStateView;
import jp.ayumi.query.plan.history.PlanHistory;
import jp.ayumi.query.plan.history.PlanPast;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final PlanYearId PLAN_YEAR = PlanYearId.of(CITY, YEAR);
    private static final ProgressRecordId RECORD = new ProgressRecordId("record-1");

    private final Projection given = Projection.of(PlanHistory.projector());

    private ReplayPageView walk(ReplayDirection direction, long after, int limit) {
        return new ReplayQueries(new PlanPast(given.tables()), Sentences.ofClassPath())
                .answer(new GetReplay(CITY, direction, after, limit, "ja"))
                .orElseThrow();
    }

    private ReplayStepView last() {
        return walk(ReplayDirection.BACK, Long.MAX_VALUE, 1).steps().get(0);
    }

    private static List<String> told(ReplayStepView step) {
        return step.differences().stream()
                .flatMap(difference -> difference.sentences().stream())
                .toList();
    }

    @Nested
    @Tag("TOM-3")
    class AStep {

        @Test
        void saysWhoWhyAndWhatStoodBeforeAndAfter() {
            given.given(adopted(CITY, "計画"))
                    .with(Map.of(
                            MetadataKeys.ACTOR, "https://idp#42",
                            MetadataKeys.ORGANIZATION, "city-hall",
                            MetadataKeys.ROLES, "staff",
                            MetadataKeys.DECISION_NUMBER, "苫福第12号"))
                    .given(revised(CITY, 1, changing(actions(action("action-1", "measure-1", "新しい名称")))));

            ReplayStepView step = last();
            assertThat(step.who().roles()).containsExactly("staff");
            assertThat(step.reason()).isEqualTo("法改正");
            assertThat(step.decisionNumber()).isEqualTo("苫福第12号");
            assertThat(value(step.before(), "elements/action-1", "title")).isEqualTo("取組 action-1");
            assertThat(value(step.after(), "elements/action-1", "title")).isEqualTo("新しい名称");
            assertThat(told(step)).contains("取組「新しい名称」の名称を「取組 action-1」から「新しい名称」に改めた。");
        }

        @Test
        void tellsAMoveFromAnAdditionAndAnEnd() {
            given.given(adopted(CITY, "計画")).given(revised(CITY, 1, moving("action-1", "measure-2")));
            assertThat(kinds("elements/action-1")).containsExactly(DifferenceKind.MOVED);
            assertThat(told(last())).contains("取組「取組 action-1」を施策「施策 measure-1」の下から施策「施策 measure-2」の下へ移した。");

            given.given(revised(CITY, 2, ending("action-2", "役目を終えた")));
            assertThat(kinds("elements/action-2")).containsExactly(DifferenceKind.ENDED);
            assertThat(told(last())).contains("取組「取組 action-2」を令和6年4月1日で終了した(理由: 役目を終えた)。");

            given.given(revised(CITY, 3, adding(actions(action("action-9", "measure-1")))));
            assertThat(kinds("elements/action-9")).containsExactly(DifferenceKind.ADDED);
            assertThat(told(last())).contains("施策「施策 measure-1」の下に取組「取組 action-9」を加えた。");

            given.given(revised(CITY, 4, removing("action-9")));
            assertThat(kinds("elements/action-9")).containsExactly(DifferenceKind.ENDED);
            assertThat(told(last())).contains("取組「取組 action-9」を除いた。");
        }

        @Test
        void aCorrectionLeavesTheStepThatItCorrectsAsItWas() {
            given.given(adopted(CITY, "計画"))
                    .given(
                            new PlanYearOpened(PLAN_YEAR, 0),
                            new ProgressRecorded(
                                    PLAN_YEAR, RECORD, id("action-1"), new OrganizationId("city-hall"), progress(40)));
            ReplayStepView recorded = last();

            given.given(new ProgressCorrected(PLAN_YEAR, RECORD, id("action-1"), 1, progress(60), "数え違い"));

            assertThat(walk(ReplayDirection.FORWARD, recorded.position() - 1, 1).steps())
                    .containsExactly(recorded);
            assertThat(told(last()))
                    .contains("令和5年度の取組「取組 action-1」の進捗の記録(city-hall、令和5年4月1日から令和5年9月30日まで)の進捗率を「40」から「60」に改めた。");
        }

        private List<DifferenceKind> kinds(String subject) {
            return last().differences().stream()
                    .filter(difference -> difference.subject().equals(subject))
                    .map(DifferenceView::kind)
                    .toList();
        }

        private static Progress progress(int percent) {
            return new Progress(
                    new ReportingPeriod(LocalDate.parse("2023-04-01"), LocalDate.parse("2023-09-30")),
                    ProgressStatus.IN_PROGRESS,
                    percent,
                    "開催",
                    List.of(),
                    List.of());
        }
    }

    @Nested
    class TheWalk {

        private void history() {
            given.given(adopted(CITY, "計画"))
                    .given(
                            revised(CITY, 1, moving("action-1", "measure-2")),
                            revised(CITY, 2, changing(actions(action("action-1", "measure-2", "改めた")))),
                            revised(CITY, 3, ending("action-1", "完了")));
        }

        @Test
        void backIsForwardTheOtherWayRound() {
            history();
            List<ReplayStepView> back = new ArrayList<>(steps(ReplayDirection.BACK, Long.MAX_VALUE));
            Collections.reverse(back);

            assertThat(steps(ReplayDirection.FORWARD, 0)).hasSize(6).isEqualTo(back);
        }

        @Test
        void everyStepBeginsWhereTheOneBeforeItEnded() {
            history();
            Map<String, Map<String, String>> state = new HashMap<>();
            for (ReplayStepView step : steps(ReplayDirection.FORWARD, 0)) {
                assertThat(step.differences()).isNotEmpty();
                step.before()
                        .forEach(before ->
                                assertThat(fields(before)).isEqualTo(state.getOrDefault(before.subject(), Map.of())));
                step.after().forEach(after -> state.put(after.subject(), fields(after)));
            }
            assertThat(state.get("elements/action-1")).containsEntry("endReason", "完了");
        }

        @Test
        void ofAnUnknownPlanThereIsNone() {
            assertThat(new ReplayQueries(new PlanPast(given.tables()), Sentences.ofClassPath())
                            .answer(new GetReplay(
                                    new PlanId("tomakomai/nothing"), ReplayDirection.FORWARD, 0, 10, "ja")))
                    .isEmpty();
        }

        private List<ReplayStepView> steps(ReplayDirection direction, long from) {
            List<ReplayStepView> steps = new ArrayList<>();
            Long after = from;
            while (after != null) {
                ReplayPageView page = walk(direction, after, 2);
                steps.addAll(page.steps());
                after = page.next();
            }
            return steps;
        }
    }

    private static String value(List<SubjectStateView> states, String subject, String field) {
        return states.stream()
                .filter(state -> state.subject().equals(subject))
                .map(state -> fields(state).get(field))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> fields(SubjectStateView state) {
        return state.fields().stream().collect(Collectors.toMap(FieldValueView::field, FieldValueView::value));
    }
}
