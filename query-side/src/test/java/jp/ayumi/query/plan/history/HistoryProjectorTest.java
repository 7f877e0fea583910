package jp.ayumi.query.plan.history;

import static jp.ayumi.query.plan.PlanSamples.APRIL;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static jp.ayumi.query.plan.PlanSamples.action;
import static jp.ayumi.query.plan.PlanSamples.actions;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.changing;
import static jp.ayumi.query.plan.PlanSamples.composed;
import static jp.ayumi.query.plan.PlanSamples.drafted;
import static jp.ayumi.query.plan.PlanSamples.ending;
import static jp.ayumi.query.plan.PlanSamples.id;
import static jp.ayumi.query.plan.PlanSamples.moving;
import static jp.ayumi.query.plan.PlanSamples.profile;
import static jp.ayumi.query.plan.PlanSamples.removing;
import static jp.ayumi.query.plan.PlanSamples.revised;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.plan.FieldChangeView;
import jp.ayumi.api.plan.GetPlanHistory;
import jp.ayumi.api.plan.HistoryActorView;
import jp.ayumi.api.plan.HistoryEntryView;
import jp.ayumi.api.plan.HistoryPageView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionDecided;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.web.language.Sentences;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HistoryProjectorTest {

    private static final PlanYearId PLAN_YEAR = PlanYearId.of(CITY, YEAR);

    private final Projection given = Projection.of(new HistoryProjector());

    private Optional<HistoryPageView> page(long after, int limit, String language) {
        return new HistoryQueries(given.tables(), Sentences.ofClassPath())
                .answer(new GetPlanHistory(CITY, after, limit, language));
    }

    private HistoryEntryView last() {
        List<HistoryEntryView> entries = page(0, 100, "ja").orElseThrow().entries();
        return entries.get(entries.size() - 1);
    }

    private List<String> changes() {
        return last().changes().stream().map(HistoryProjectorTest::line).toList();
    }

    private static String line(FieldChangeView change) {
        return change.subject() + " " + change.field() + ": " + change.before() + " > " + change.after();
    }

    @Nested
    class ALine {

        @Test
        @Tag("KUK-5")
        void saysWhoWhenWhatAndWhy() {
            given.given(adopted(CITY, "計画"))
                    .with(Map.of(
                            MetadataKeys.ACTOR, "https://idp#42",
                            MetadataKeys.ORGANIZATION, "city-hall",
                            MetadataKeys.ROLES, "planner,recorder",
                            MetadataKeys.DECISION_NUMBER, "苫福第12号"))
                    .given(revised(CITY, 1, moving("action-1", "measure-2")));

            HistoryEntryView line = last();
            assertThat(line.id()).isEqualTo(Projection.eventId(4));
            assertThat(line.position()).isEqualTo(4);
            assertThat(line.who())
                    .isEqualTo(new HistoryActorView(
                            "https://idp#42", new OrganizationId("city-hall"), List.of("planner", "recorder")));
            assertThat(line.recordedAt()).isEqualTo("2025-04-01T00:00:04Z");
            assertThat(line.type()).isEqualTo("plan.revised");
            assertThat(line.sentence()).isEqualTo("「市長」の承認により、第1次の見直しをした(令和6年4月1日から。追加0、変更0、移動1、終了0、削除0)。");
            assertThat(line.reason()).as("the event's own reason").isEqualTo("法改正");
            assertThat(line.decisionNumber()).isEqualTo("苫福第12号");
        }

        @Test
        void saysOnWhichContentsOfThePlanAYearWasOpened() {
            given.given(adopted(CITY, "計画")).given(opened(2022, 0));
            assertThat(last().sentence()).isEqualTo("令和4年度を始めた(計画の策定時の内容による)。");

            given.given(opened(2023, 1));
            assertThat(last().sentence()).isEqualTo("令和5年度を始めた(計画の第1次の見直し後の内容による)。");
        }

        @Test
        @Tag("NIS-5")
        void saysOverHowManyOpenOpinionsAYearWasClosedAndWhy() {
            given.given(adopted(CITY, "計画"))
                    .given(
                            new PlanYearOpened(PLAN_YEAR, 0),
                            new PlanYearClosed(
                                    PLAN_YEAR,
                                    1,
                                    APRIL,
                                    List.of(new OpinionId("one"), new OpinionId("two")),
                                    "協議が続くため"));

            assertThat(last().sentence()).contains("意見2件を残して");
            assertThat(last().reason()).isEqualTo("協議が続くため");
            assertThat(changes()).anyMatch(change -> change.contains("one, two"));
        }

        private static PlanYearOpened opened(int year, int planRevision) {
            return new PlanYearOpened(PlanYearId.of(CITY, new FiscalYear(year)), planRevision);
        }

        @Test
        void speaksEnglishWhenAsked() {
            given.given(adopted(CITY, "計画"));

            assertThat(page(2, 1, "en").orElseThrow().entries().get(0).sentence())
                    .isEqualTo("The plan was adopted with effect from 2022-04-01, approved by 市長.");
        }

        @Test
        void saysWhenARevisionWasFoundUnnecessary() {
            given.given(adopted(CITY, "計画"))
                    .given(new RevisionDecided(CITY, RevisionTrigger.MID_TERM, false, "足りる", "市長", APRIL));

            assertThat(last().sentence()).isEqualTo("「市長」が令和6年4月1日に、見直しは不要と決定した。");
        }
    }

    @Nested
    class BeforeAndAfter {

        @Test
        void ofADraftsProfile() {
            given.given(drafted(CITY, "旧名"), new PlanProfileRevised(CITY, profile("新名")));

            assertThat(changes()).containsExactly("profile title: 旧名 > 新名");
            assertThat(last().changes().get(0).label()).isEqualTo("名称");
        }

        @Test
        void ofATreeComposedAnew() {
            given.given(
                    drafted(CITY, "計画"),
                    composed(CITY),
                    new PlanTreeComposed(
                            CITY, new PlanTree(composed(CITY).tree().goals(), List.of(), List.of(), List.of())));

            assertThat(changes())
                    .contains(
                            "elements/measure-1 title: 施策 measure-1 > null", "elements/measure-1 parent: goal-1 > null")
                    .noneMatch(line -> line.contains("goal-1 title"));
        }

        @Test
        void ofAnElementThatARevisionChangesMovesEndsOrRemoves() {
            given.given(adopted(CITY, "計画"))
                    .given(revised(CITY, 1, changing(actions(action("action-1", "measure-2", "新名")))));
            assertThat(changes())
                    .contains("elements/action-1 title: 取組 action-1 > 新名")
                    .noneMatch(line -> line.startsWith("elements/action-1 parent"));

            given.given(revised(CITY, 2, moving("action-1", "measure-2")));
            assertThat(changes()).contains("plan revision: 1 > 2", "elements/action-1 parent: measure-1 > measure-2");

            given.given(revised(CITY, 3, ending("action-2", "完了")));
            assertThat(changes()).contains("elements/action-2 endReason: null > 完了");

            given.given(revised(CITY, 4, removing("indicator-1")));
            assertThat(changes()).contains("elements/indicator-1 targets/2023/value: 10 > null");
        }

        @Test
        void ofAProgressRecordThatIsCorrectedInItsPlanYear() {
            ProgressRecordId record = new ProgressRecordId("r-1");
            given.given(adopted(CITY, "計画"))
                    .given(
                            new ProgressRecorded(
                                    PLAN_YEAR,
                                    record,
                                    id("action-1"),
                                    new OrganizationId("city-hall"),
                                    progress(40, "二回開催", "12")),
                            new ProgressCorrected(
                                    PLAN_YEAR, record, id("action-1"), 1, progress(60, "三回開催", "12"), "数え違い"));

            assertThat(last().fiscalYear()).isEqualTo(new FiscalYear(2023));
            assertThat(last().sentence()).isEqualTo("取組「取組 action-1」の進捗の記録を訂正した(1回目)。");
            assertThat(last().reason()).isEqualTo("数え違い");
            assertThat(changes())
                    .containsExactlyInAnyOrder(
                            "years/2023/progress/r-1 percent: 40 > 60",
                            "years/2023/progress/r-1 done: 二回開催 > 三回開催",
                            "years/2023/progress/r-1 correction: null > 1");
        }
    }

    @Nested
    class Pages {

        @Test
        void goOnWhereTheLastOneEnded() {
            given.given(adopted(CITY, "計画"));

            HistoryPageView first = page(0, 2, "ja").orElseThrow();
            assertThat(first.entries()).extracting(HistoryEntryView::position).containsExactly(1L, 2L);
            assertThat(first.next()).isEqualTo(2);

            HistoryPageView second = page(2, 2, "ja").orElseThrow();
            assertThat(second.entries()).extracting(HistoryEntryView::position).containsExactly(3L);
            assertThat(second.next()).isNull();
        }

        @Test
        void ofAnUnknownPlanThereAreNone() {
            given.given(drafted(new PlanId("kuki/city-3"), "別の計画"));

            assertThat(page(0, 10, "ja")).isEmpty();
        }
    }

    private static Progress progress(int percent, String done, String actual) {
        return new Progress(
                new ReportingPeriod(YEAR.firstDay(), YEAR.lastDay()),
                ProgressStatus.IN_PROGRESS,
                percent,
                done,
                List.of("担い手不足"),
                List.of(new IndicatorActual(id("indicator-1"), new BigDecimal(actual), "")));
    }
}
