package jp.ayumi.query.planyear.dashboard;

import static jp.ayumi.query.planyear.Sample.NEWS;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.WATCH;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.goal;
import static jp.ayumi.query.planyear.Sample.measure;
import static jp.ayumi.query.planyear.Sample.plan;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AdministrativeEvaluationView;
import jp.ayumi.api.planyear.EvaluatedMeasureView;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.SelfEvaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("NIS-7")
class AdministrativeEvaluationTest {

    private static AdministrativeEvaluationView evaluation(String title) {
        PlanTree tree = new PlanTree(
                List.of(goal("g-1")),
                List.of(
                        measure("m-2", "g-1", "205-01"),
                        measure("m-3", "g-1", null),
                        new Measure(new ElementId("m-1"), new ElementId("g-1"), title, "", "101-02")),
                List.of(
                        action(SALON, "m-1", Set.of(WARD)),
                        action(WATCH, "m-1", Set.of(WARD)),
                        action(NEWS, "m-3", Set.of(WARD))),
                List.of());
        return Given.plan(plan(tree))
                .opened(Y2024)
                .events(
                        recorded("r-1", SALON, WARD, until("2025-03-31", ProgressStatus.COMPLETED, 100)),
                        new ActionEvaluated(Y2024, SALON, WARD, new SelfEvaluation("B", "開いた", "", "", "")))
                .administrativeEvaluation();
    }

    @Test
    void oneRowForEachMeasureByCodeAndThoseWithoutCodeListedAsSuch() {
        AdministrativeEvaluationView evaluation = evaluation("見守り");

        assertThat(evaluation.measures())
                .extracting(
                        EvaluatedMeasureView::evaluationCode,
                        row -> row.tally().actions(),
                        row -> row.tally().completed().numerator())
                .containsExactly(tuple("101-02", 2, 1), tuple("205-01", 0, 0));
        assertThat(evaluation.withoutCode())
                .extracting(row -> row.measure().value())
                .containsExactly("m-3");
    }

    @Nested
    class AsAFile {

        @Test
        void itHasAByteOrderMarkAndReadsBackWithEveryFigureUnderItsHeading() {
            String text = csv("見守り, \"声かけ\"\nの推進");

            assertThat(text).startsWith("\uFEFF\"年度\",");
            List<CsvRecord> records = read(text);
            assertThat(records)
                    .hasSize(4)
                    .allSatisfy(row -> assertThat(row.getFieldCount())
                            .isEqualTo(records.get(0).getFieldCount()));
            assertThat(cell(records, 1, "行政評価コード")).isEqualTo("101-02");
            assertThat(cell(records, 1, "施策")).isEqualTo("見守り, \"声かけ\"\nの推進");
            assertThat(cell(records, 1, "取組数")).isEqualTo("2");
            assertThat(cell(records, 1, "未報告")).isEqualTo("1");
            assertThat(cell(records, 1, "完了")).isEqualTo("1");
            assertThat(cell(records, 1, "自己評価 B 概ね順調")).isEqualTo("1");
            assertThat(cell(records, 1, "自己評価 評価なし")).isEqualTo("1");
            assertThat(cell(records, 1, "外部評価 評価なし")).isEqualTo("2");
            assertThat(cell(records, 3, "備考")).isEqualTo("行政評価コードなし");
            assertThat(cell(records, 3, "施策ID")).isEqualTo("m-3");
        }

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝１", "＋１", "－１", "＠Ａ"})
        void noCellRunsAsAFormula(String title) {
            assertThat(cell(read(csv(title)), 1, "施策")).isEqualTo("'" + title);
        }

        @Test
        void speaksEnglishWhenAsked() {
            assertThat(new AdministrativeEvaluationCsv(evaluation("x"), Wording.in(Given.WORDS, "en-GB")).text())
                    .startsWith("\uFEFF\"fiscal year\",");
        }
    }

    private static String csv(String title) {
        return new AdministrativeEvaluationCsv(evaluation(title), Wording.in(Given.WORDS, "ja")).text();
    }

    private static List<CsvRecord> read(String text) {
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    private static String cell(List<CsvRecord> records, int row, String heading) {
        return records.get(row).getField(records.get(0).getFields().indexOf(heading));
    }
}
