package jp.ayumi.command.snapshot;

import static jp.ayumi.command.snapshot.Hiyoshi.OFFICE;
import static jp.ayumi.command.snapshot.Hiyoshi.PATROL;
import static jp.ayumi.command.snapshot.Hiyoshi.PLAZA;
import static jp.ayumi.command.snapshot.Hiyoshi.SALON;
import static jp.ayumi.command.snapshot.Hiyoshi.WELFARE_COUNCIL;
import static jp.ayumi.command.snapshot.Hiyoshi.annualPlan;
import static jp.ayumi.command.snapshot.Hiyoshi.evaluated;
import static jp.ayumi.command.snapshot.Hiyoshi.opened;
import static jp.ayumi.command.snapshot.Hiyoshi.progress;
import static jp.ayumi.command.snapshot.Hiyoshi.retitled;
import static jp.ayumi.command.snapshot.Hiyoshi.visitors;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanRevised;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.api.snapshot.TakeSnapshot;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is frozen, and when. */
class TakingTest {

    private static final TakeSnapshot TAKE = new TakeSnapshot(Hiyoshi.RESULT, Hiyoshi.YEAR, SnapshotKind.YEAR_RESULT);
    private static final TakeSnapshot TAKE_PLAN =
            new TakeSnapshot(Hiyoshi.RESULT, Hiyoshi.YEAR, SnapshotKind.ANNUAL_PLAN);

    @Nested
    class AnAnnualPlan {

        @Test
        @Tag("KOH-4")
        void isFrozenToTheLetter() {
            SnapshotTaken taken = new SnapshotScenario()
                    .year(
                            opened(),
                            annualPlan(PLAZA, OrganizationKind.CARE_PLAZA, "月1回開く"),
                            annualPlan(OFFICE, OrganizationKind.WARD_OFFICE, "広報に載せる"),
                            new AnnualPlanRevised(
                                    Hiyoshi.YEAR, PLAZA, List.of(new AnnualPlanEntry(SALON, "月2回開く", "")), "希望が多い"))
                    .taken(TAKE_PLAN);

            assertThat(taken.content())
                    .isEqualTo("{\"fiscalYear\":2024,\"format\":\"ayumi-snapshot/1\",\"kind\":\"ANNUAL_PLAN\","
                            + "\"parts\":[{\"authorKind\":\"CARE_PLAZA\",\"entries\":[{\"action\":\"salon\","
                            + "\"intention\":\"月2回開く\",\"target\":\"\",\"title\":\"サロンの開催\"}],"
                            + "\"organization\":\"care-plaza\"},{\"authorKind\":\"WARD_OFFICE\","
                            + "\"entries\":[{\"action\":\"salon\",\"intention\":\"広報に載せる\",\"target\":\"延べ240人\","
                            + "\"title\":\"サロンの開催\"}],\"organization\":\"ward-office\"}],"
                            + "\"plan\":\"kohoku/hiyoshi-4\",\"planRevision\":0,\"planTitle\":\"日吉地区計画\","
                            + "\"planYear\":\"kohoku/hiyoshi-4/2024\",\"planYearVersion\":4}");
            assertThat(taken.planYearVersion()).isEqualTo(4);
        }

        @Test
        void isNotFrozenBeforeAnybodyHasSubmittedAPart() {
            new SnapshotScenario()
                    .year(opened())
                    .when(TAKE_PLAN)
                    .thenRefusedBy(SnapshotRule.ONLY_A_SUBMITTED_ANNUAL_PLAN_IS_FROZEN)
                    .at("/planYear");
        }
    }

    @Nested
    class AResult {

        private final SnapshotScenario year = new SnapshotScenario().year(Hiyoshi.evaluatedYear());

        @Test
        void canBeCheckedByAnybodyWhoHasTheEvent() throws NoSuchAlgorithmException {
            SnapshotTaken taken = year.taken(TAKE);

            byte[] bytes = taken.content().getBytes(StandardCharsets.UTF_8);
            assertThat(taken.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            assertThat(taken.planYearVersion())
                    .isEqualTo(Hiyoshi.evaluatedYear().size());
        }

        @Test
        void isTheSameEachTimeForTheSameHistory() {
            assertThat(new SnapshotScenario().year(Hiyoshi.evaluatedYear()).taken(TAKE))
                    .isEqualTo(year.taken(TAKE));
        }

        @Test
        void tellsOfEachOrganizationTheRecordThatCountsAsItWasCorrected() {
            year.year(
                    progress("second", SALON, OFFICE, 6, "広報した"),
                    progress("third", SALON, PLAZA, 12, "九回開いた"),
                    progress("late", SALON, PLAZA, 5, "五月に遅れて記録した"),
                    new ProgressCorrected(
                            Hiyoshi.YEAR,
                            new ProgressRecordId("third"),
                            SALON,
                            1,
                            Hiyoshi.progress(12, "十回開いた"),
                            "数え間違い"),
                    evaluated(SALON, OFFICE, "A"));

            JsonNode progress = salon(content(TAKE)).path("progress");

            assertThat(progress).hasSize(2);
            assertThat(progress.path(0).path("organization").asString()).isEqualTo("care-plaza");
            assertThat(progress.path(0).path("done").asString()).isEqualTo("十回開いた");
            assertThat(progress.path(0).path("corrections").asInt()).isEqualTo(1);
            assertThat(progress.path(1).path("done").asString()).isEqualTo("広報した");
        }

        @Test
        void keepsSelfEvaluationAndCouncilReviewApart() {
            year.year(
                    evaluated(SALON, PLAZA, "D"),
                    new ReviewSubmitted(
                            Hiyoshi.YEAR,
                            new ReviewId("r1"),
                            "日吉地区推進会議",
                            LocalDate.of(2025, 4, 10),
                            List.of(new Answer("how-far", "七割ほど")),
                            List.of(new ActionReview(SALON, "A", "よく続いている"))),
                    new DirectionsDecided(Hiyoshi.YEAR, List.of(new Direction(SALON, "keep", "続ける"))));

            JsonNode content = content(TAKE);

            assertThat(salon(content).at("/selfEvaluations/0/grade").asString()).isEqualTo("D");
            assertThat(salon(content).path("selfEvaluations")).hasSize(1);
            assertThat(salon(content).at("/councilReviews/0/opinion").asString())
                    .isEqualTo("よく続いている");
            assertThat(salon(content).at("/direction/word").asString()).isEqualTo("keep");
            assertThat(content.at("/reviews/0/answers/0/text").asString()).isEqualTo("七割ほど");
            assertThat(content.at("/scheme/questions/0/label").asString()).isEqualTo("どの程度進んだか");
        }

        @Test
        void tellsAFigureOfTheLastPeriodAndAMissingOneAsMissing() {
            year.year(
                    progress("q3", SALON, PLAZA, 12, "", visitors("210.50")),
                    progress("q1", SALON, PLAZA, 6, "", visitors("90")));

            JsonNode indicators = content(TAKE).path("indicators");

            assertThat(indicators.path(0).path("actual").asString()).isEqualTo("210.5");
            assertThat(indicators.path(0).path("target").asInt()).isEqualTo(240);
            assertThat(indicators.path(1).path("id").asString()).isEqualTo("volunteers");
            assertThat(indicators.path(1).path("actual").isNull()).isTrue();
        }

        @Test
        void speaksTheWordsOfTheRevisionThatHeldInTheYear() {
            year.planned(retitled(1, "まちのサロン", LocalDate.of(2024, 10, 1)))
                    .planned(retitled(2, "来年のサロン", LocalDate.of(2025, 4, 1)));

            JsonNode content = content(TAKE);

            assertThat(salon(content).path("title").asString()).isEqualTo("まちのサロン");
            assertThat(content.path("planRevision").asInt()).isEqualTo(1);
        }

        private JsonNode content(TakeSnapshot command) {
            return JsonMapper.shared().readTree(year.taken(command).content());
        }

        private static JsonNode salon(JsonNode content) {
            return content.path("actions").path(0);
        }
    }

    @Nested
    @Tag("KOH-5")
    class TheOfficesCheckFirst {

        private final SnapshotScenario year = new SnapshotScenario()
                .year(
                        opened(),
                        progress("a", SALON, OFFICE, 9, "広報した"),
                        progress("b", SALON, WELFARE_COUNCIL, 9, "助成した"),
                        progress("c", SALON, PLAZA, 9, "開いた"),
                        evaluated(PATROL, OFFICE, "A"),
                        evaluated(SALON, OFFICE, "A"));

        @Test
        void aYearThatOneOfThemHasNotEvaluatedIsNotFrozen() {
            year.year(evaluated(SALON, PLAZA, "A"))
                    .when(TAKE)
                    .thenRefusedBy(SnapshotRule.ONLY_AN_EVALUATED_YEAR_IS_FROZEN_AS_A_RESULT)
                    .at("/planYear")
                    .saying("missing", "salon (welfare-council)");
        }

        @Test
        void oneThatAllThreeHaveEvaluatedIs() {
            year.year(evaluated(SALON, PLAZA, "A"), evaluated(SALON, WELFARE_COUNCIL, "D"))
                    .when(TAKE)
                    .thenAccepted();
        }

        @Test
        void anActionThatNobodyEvaluatedIsMissingToo() {
            new SnapshotScenario()
                    .year(opened(), evaluated(SALON, PLAZA, "A"))
                    .when(TAKE)
                    .thenRefusedBy(SnapshotRule.ONLY_AN_EVALUATED_YEAR_IS_FROZEN_AS_A_RESULT)
                    .saying("missing", "patrol");
        }
    }

    @Test
    void aYearThatNobodyOpenedHasNothingToFreeze() {
        new SnapshotScenario()
                .when(TAKE)
                .thenRefusedBy(SnapshotRule.A_SNAPSHOT_NEEDS_AN_OPENED_YEAR)
                .at("/planYear");
    }

    @Test
    void aYearOfAnotherMunicipalityIsUnknown() {
        new SnapshotScenario()
                .year(Hiyoshi.evaluatedYear())
                .when(new TakeSnapshot(new SnapshotId("kanagawa/hiyoshi-2024"), Hiyoshi.YEAR, SnapshotKind.YEAR_RESULT))
                .thenRefusedBy(SnapshotRule.A_SNAPSHOT_NEEDS_AN_OPENED_YEAR);
    }

    @Test
    void whatWasFrozenStays() {
        new SnapshotScenario()
                .year(Hiyoshi.evaluatedYear())
                .given(TAKE)
                .when(TAKE)
                .thenRefusedBy(SnapshotRule.A_SNAPSHOT_IS_TAKEN_ONCE)
                .at("/id");
    }
}
