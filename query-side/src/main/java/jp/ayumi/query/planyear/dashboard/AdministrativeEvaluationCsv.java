package jp.ayumi.query.planyear.dashboard;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.planyear.AdministrativeEvaluationView;
import jp.ayumi.api.planyear.EvaluatedMeasureView;
import jp.ayumi.api.planyear.GradeCount;
import jp.ayumi.api.planyear.GradeTallyView;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.TallyView;

/**
 * The administrative evaluation as a file that opens in a spreadsheet: a byte order mark, because Excel takes UTF-8 without
 * one for Shift_JIS; every cell quoted; and no cell that a spreadsheet would run as a formula.
 */
final class AdministrativeEvaluationCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet see a formula, half and full width: the latter do in Japanese ones. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final AdministrativeEvaluationView view;
    private final Wording wording;

    AdministrativeEvaluationCsv(AdministrativeEvaluationView view, Wording wording) {
        this.view = view;
        this.wording = wording;
    }

    String text() {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text)) {
            csv.writeRecord(harmless(header()));
            Stream.concat(view.measures().stream(), view.withoutCode().stream())
                    .forEach(measure -> csv.writeRecord(harmless(row(measure))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>();
        Stream.of("fiscalYear", "revision", "code", "goal", "measureId", "measure", "actions", "notReported")
                .forEach(key -> cells.add(wording.text("evaluation." + key)));
        for (ProgressStatus status : ProgressStatus.values()) {
            cells.add(wording.status(status));
        }
        Stream.concat(view.measures().stream(), view.withoutCode().stream())
                .findFirst()
                .map(EvaluatedMeasureView::tally)
                .ifPresent(tally -> {
                    grades("evaluation.self", tally.selfGrades(), cells);
                    grades("evaluation.council", tally.councilGrades(), cells);
                });
        cells.add(wording.text("evaluation.remark"));
        return cells;
    }

    private void grades(String key, GradeTallyView tally, List<String> cells) {
        String who = wording.text(key);
        tally.grades().forEach(grade -> cells.add(who + " " + grade.code() + " " + grade.label()));
        cells.add(who + " " + wording.text("evaluation.without"));
    }

    private List<String> row(EvaluatedMeasureView measure) {
        String code = measure.evaluationCode();
        TallyView tally = measure.tally();
        List<String> cells = new ArrayList<>(List.of(
                view.fiscalYear().toString(),
                String.valueOf(view.planRevision()),
                code == null ? "" : code,
                measure.goalTitle(),
                measure.measure().value(),
                measure.title(),
                String.valueOf(tally.actions()),
                String.valueOf(tally.notReported())));
        for (ProgressStatus status : ProgressStatus.values()) {
            cells.add(String.valueOf(tally.byStatus().getOrDefault(status, 0)));
        }
        counts(tally.selfGrades(), cells);
        counts(tally.councilGrades(), cells);
        cells.add(code == null ? wording.text("evaluation.noCode") : "");
        return cells;
    }

    private static void counts(GradeTallyView tally, List<String> cells) {
        tally.grades().stream().map(GradeCount::actions).map(String::valueOf).forEach(cells::add);
        cells.add(String.valueOf(tally.without()));
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream()
                .map(cell -> !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
                .toList();
    }
}
