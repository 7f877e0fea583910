package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.Sample.NEWS;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.VISITS;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.telling;
import static jp.ayumi.query.planyear.Sample.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.PlanYearReopened;
import jp.ayumi.api.planyear.PlanYearState;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.log.json.AyumiJson;
import jp.ayumi.query.planyear.IndicatorYearRow.ReportedActual;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanYearProjectorTest {

    private final Projection projection = Projection.of(new PlanYearProjector())
            .with(Map.of(MetadataKeys.ACTOR, "iss#yamada", MetadataKeys.ORGANIZATION, "ward-office"))
            .given(new PlanYearOpened(Y2024, 2));

    @Nested
    class ProgressOfAnAction {

        @Test
        void theRecordWhosePeriodEndsLastSpeaksForTheYearWheneverItWasEntered() {
            projection.given(
                    recorded("r-1", SALON, WARD, until("2024-12-31", ProgressStatus.COMPLETED, 100)),
                    recorded("r-2", SALON, WARD, until("2024-09-30", ProgressStatus.DELAYED, 40)));

            assertThat(latest().record()).isEqualTo(new ProgressRecordId("r-1"));
        }

        @Test
        void ofTwoRecordsOfOnePeriodTheOneEnteredLastCounts() {
            projection.given(
                    recorded("r-1", SALON, WARD, until("2024-09-30", ProgressStatus.DELAYED, 40)),
                    recorded("r-2", SALON, WARD, until("2024-09-30", ProgressStatus.IN_PROGRESS, 50)));

            assertThat(latest().progress().percent()).isEqualTo(50);
        }

        @Test
        void aCorrectionCountsInPlaceOfTheRecordAndDoesNotMakeItYounger() {
            projection.given(
                    recorded("r-1", SALON, WARD, until("2024-09-30", ProgressStatus.DELAYED, 40)),
                    recorded("r-2", SALON, WARD, until("2024-09-30", ProgressStatus.IN_PROGRESS, 50)),
                    corrected("r-1", 1, until("2024-09-30", ProgressStatus.DELAYED, 45)));

            assertThat(latest().record()).isEqualTo(new ProgressRecordId("r-2"));
            assertThat(projection
                            .tables()
                            .all(PlanYearTables.RECORDS, Y2024.value())
                            .get(0)
                            .record()
                            .current()
                            .percent())
                    .isEqualTo(45);
        }

        @Test
        void aRecordThatACorrectionMovesBackGivesWayToTheOneThatNowEndsLast() {
            projection.given(
                    recorded("r-1", SALON, WARD, until("2024-06-30", ProgressStatus.DELAYED, 10)),
                    recorded("r-2", SALON, WARD, until("2024-09-30", ProgressStatus.DELAYED, 40)),
                    recorded("r-3", SALON, WARD, until("2024-12-31", ProgressStatus.IN_PROGRESS, 50)),
                    corrected("r-2", 1, until("2024-09-30", ProgressStatus.DELAYED, 45)),
                    corrected("r-3", 1, until("2024-05-31", ProgressStatus.IN_PROGRESS, 5)));

            assertThat(latest().record()).isEqualTo(new ProgressRecordId("r-2"));
            assertThat(latest().progress().percent()).isEqualTo(45);
            assertThat(Optional.ofNullable(latest().corrected()))
                    .hasValueSatisfying(trace -> assertThat(trace.position()).isEqualTo(5));
        }

        @Test
        void aRecordThatACorrectionMovesOnSpeaksFromThenOn() {
            projection.given(
                    recorded("r-1", SALON, WARD, until("2024-06-30", ProgressStatus.DELAYED, 10)),
                    recorded("r-2", SALON, WARD, until("2024-09-30", ProgressStatus.DELAYED, 40)),
                    corrected("r-1", 1, until("2024-12-31", ProgressStatus.IN_PROGRESS, 60)));

            assertThat(latest().record()).isEqualTo(new ProgressRecordId("r-1"));
            assertThat(action(SALON).reports()).as("one for each organisation").hasSize(1);
        }

        @Test
        void aCorrectionErasesNothing() {
            Progress first = until("2024-09-30", ProgressStatus.DELAYED, 40);
            Progress second = until("2024-09-30", ProgressStatus.DELAYED, 45);
            Progress third = until("2024-09-30", ProgressStatus.IN_PROGRESS, 50);
            projection.given(
                    recorded("r-1", SALON, WARD, first), corrected("r-1", 1, second), corrected("r-1", 2, third));

            assertThat(projection.tables().all(PlanYearTables.RECORDS, Y2024.value()))
                    .singleElement()
                    .extracting(ProgressRecordRow::record)
                    .satisfies(record -> {
                        assertThat(record.first()).isEqualTo(first);
                        assertThat(record.current()).isEqualTo(third);
                        assertThat(record.corrections())
                                .extracting(c -> c.correction(), c -> c.before(), c -> c.after(), c -> c.reason())
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(1, first, second, "数え違い"),
                                        org.assertj.core.groups.Tuple.tuple(2, second, third, "数え違い"));
                    });
        }

        @Test
        void everyFigureNamesItsEventAndWhoActed() {
            projection.given(
                    recorded("r-1", SALON, WARD, until("2024-09-30", ProgressStatus.DELAYED, 40)),
                    corrected("r-1", 1, until("2024-09-30", ProgressStatus.DELAYED, 45)));

            assertThat(latest().recorded().position()).isEqualTo(2);
            assertThat(latest().recorded().actor()).isEqualTo("iss#yamada");
            assertThat(latest().recorded().organization()).isEqualTo(WARD);
            assertThat(Optional.ofNullable(latest().corrected()))
                    .hasValueSatisfying(trace -> assertThat(trace.position()).isEqualTo(3));
            assertThat(action(SALON).last().position()).isEqualTo(3);
        }

        @Test
        void aCorrectionOfNothingIsAFaultAndNotSilence() {
            assertThatThrownBy(
                            () -> projection.given(corrected("r-9", 1, until("2024-09-30", ProgressStatus.DELAYED, 1))))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class AnIndicator {

        @Test
        void takesTheActualOfThePeriodThatEndsLast() {
            projection.given(
                    recorded("r-1", SALON, WARD, telling("2024-12-31", VISITS, "120")),
                    recorded("r-2", SALON, WARD, telling("2024-09-30", VISITS, "80")));

            assertThat(actual(VISITS)).hasValue(new BigDecimal("120"));
        }

        @Test
        void forgetsAnActualThatTheCorrectionLeavesOut() {
            projection.given(
                    recorded("r-1", SALON, WARD, telling("2024-12-31", VISITS, "120")),
                    corrected("r-1", 1, until("2024-12-31", ProgressStatus.IN_PROGRESS, null)));

            assertThat(actual(VISITS)).isEmpty();
        }

        @Test
        void takesTheCorrectedActualAndNamesTheCorrection() {
            projection.given(
                    recorded("r-1", SALON, WARD, telling("2024-12-31", VISITS, "120")),
                    corrected("r-1", 1, telling("2024-12-31", VISITS, "102")));

            assertThat(actual(VISITS)).hasValue(new BigDecimal("102"));
            assertThat(indicator(VISITS).latest().orElseThrow().trace().position())
                    .isEqualTo(3);
        }
    }

    @Nested
    class Judgements {

        @Test
        void aLaterSelfEvaluationStandsBesideTheEarlierAndTheCouncilStandsApart() {
            projection.given(
                    evaluated("C"),
                    evaluated("B"),
                    new ReviewSubmitted(
                            Y2024,
                            new ReviewId("v-1"),
                            "策定推進会議",
                            LocalDate.parse("2025-03-01"),
                            List.of(),
                            List.of(new ActionReview(SALON, "A", "良い"))));

            assertThat(action(SALON).selfEvaluations())
                    .extracting(given -> given.evaluation().grade())
                    .containsExactly("C", "B");
            assertThat(action(SALON).reviews())
                    .extracting(given -> given.grade())
                    .containsExactly("A");
        }

        @Test
        @Tag("KOH-2")
        void theDirectionDecidedLastHolds() {
            projection.given(directed("keizoku"), directed("minaoshi"));

            assertThat(Optional.ofNullable(action(SALON).direction())).hasValueSatisfying(given -> {
                assertThat(given.direction().word()).isEqualTo("minaoshi");
                assertThat(given.trace().position()).isEqualTo(3);
            });
        }
    }

    @Nested
    class AYear {

        @Test
        void isOpenAfterItWasReopenedAndKeepsItsClosings() {
            projection.given(
                    new PlanYearClosed(Y2024, 1, LocalDate.parse("2025-03-31"), List.of(), null),
                    new PlanYearReopened(Y2024, "実績値の誤り"));

            assertThat(year().state()).isEqualTo(PlanYearState.OPEN);
            assertThat(year().closings()).hasSize(1);
            assertThat(year().reopenings())
                    .extracting(reopening -> reopening.reason())
                    .containsExactly("実績値の誤り");

            projection.given(new PlanYearClosed(Y2024, 2, LocalDate.parse("2025-04-10"), List.of(), null));

            assertThat(year().state()).isEqualTo(PlanYearState.CLOSED);
            assertThat(year().closings())
                    .extracting(closing -> closing.closing())
                    .containsExactly(1, 2);
        }

        @Test
        @Tag("NIS-5")
        void saysOverWhichOpinionsItWasClosedAndWhy() {
            projection.given(new PlanYearClosed(
                    Y2024, 1, LocalDate.parse("2025-03-31"), List.of(new OpinionId("more-carriers")), "協議が続くため"));

            assertThat(year().closings()).singleElement().satisfies(closing -> {
                assertThat(closing.openOpinions()).containsExactly(new OpinionId("more-carriers"));
                assertThat(closing.openOpinionsReason()).isEqualTo("協議が続くため");
            });
        }

        @Test
        void countsItsEventsAsItsVersionWhateverTheyConcern() {
            projection.given(
                    recorded("r-1", SALON, WARD, until("2024-09-30", ProgressStatus.DELAYED, 40)),
                    evaluated("C"),
                    directed("keizoku"));

            assertThat(year().version()).isEqualTo(4);
            assertThat(year().openedOnRevision()).isEqualTo(2);
            assertThat(year().last().position()).isEqualTo(4);
        }
    }

    @Test
    void everyRowReadsBackAsItWasWritten() {
        projection.given(
                recorded("r-1", SALON, WARD, telling("2024-12-31", VISITS, "120.50")),
                corrected("r-1", 1, telling("2024-12-31", VISITS, "102.00")),
                recorded("r-2", NEWS, WARD, until("2024-09-30", ProgressStatus.NOT_STARTED, null)),
                evaluated("C"),
                directed("keizoku"),
                new PlanYearClosed(Y2024, 1, LocalDate.parse("2025-03-31"), List.of(), null));

        projection
                .tables()
                .everything()
                .values()
                .forEach(rows -> rows.values()
                        .forEach(row -> assertThat((Object) AyumiJson.mapper()
                                        .readValue(
                                                AyumiJson.mapper().writeValueAsString(row.content()),
                                                row.content().getClass()))
                                .isEqualTo(row.content())));
    }

    private static ProgressCorrected corrected(String record, int correction, Progress progress) {
        return new ProgressCorrected(Y2024, new ProgressRecordId(record), SALON, correction, progress, "数え違い");
    }

    private static ActionEvaluated evaluated(String grade) {
        return new ActionEvaluated(Y2024, SALON, WARD, new SelfEvaluation(grade, "開いた", "", "担い手不足", "募集する"));
    }

    private static DirectionsDecided directed(String word) {
        return new DirectionsDecided(Y2024, List.of(new Direction(SALON, word, "")));
    }

    private ProgressReportView latest() {
        return action(SALON).latestReport().orElseThrow();
    }

    private PlanYearRow year() {
        return projection.tables().require(PlanYearTables.YEARS, Y2024.value());
    }

    private ActionYearRow action(ElementId id) {
        return projection.tables().require(PlanYearTables.ACTIONS, PlanYearTables.element(Y2024, id));
    }

    private IndicatorYearRow indicator(ElementId id) {
        return projection.tables().require(PlanYearTables.INDICATORS, PlanYearTables.element(Y2024, id));
    }

    private Optional<BigDecimal> actual(ElementId id) {
        return indicator(id).latest().map(ReportedActual::actual).map(actual -> actual.value());
    }
}
