package jp.ayumi.query.document;

import static jp.ayumi.query.document.RecordText.list;
import static jp.ayumi.query.document.RecordText.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.query.document.Block.Cell;
import jp.ayumi.query.document.Block.Column;
import jp.ayumi.query.document.Block.Table;
import tools.jackson.databind.JsonNode;

/** How far a year came, counted from its frozen record: what was reported, and how it was judged. */
record ResultTallies(RecordText frozen, Wording words) {

    private static final String NOT_REPORTED = "NOT_REPORTED";

    List<Block> tables() {
        List<Block> tables = new ArrayList<>(List.of(statuses()));
        if (!list(frozen.content().path("scheme"), "grades").isEmpty()) {
            tables.add(grades());
        }
        return tables;
    }

    /** An action that several organisations report on counts once for each. */
    private Table statuses() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (ProgressStatus status : ProgressStatus.values()) {
            counted.put(status.name(), 0);
        }
        counted.put(NOT_REPORTED, 0);
        for (JsonNode action : frozen.list("actions")) {
            List<JsonNode> reports = list(action, "progress");
            reports.forEach(report -> counted.merge(text(report, "status"), 1, Integer::sum));
            if (reports.isEmpty()) {
                counted.merge(NOT_REPORTED, 1, Integer::sum);
            }
        }
        int all = counted.values().stream().mapToInt(Integer::intValue).sum();
        return new Table(
                words.say("statuses.caption"),
                List.of(
                        new Column(words.say("status"), 40, false),
                        new Column(words.say("reports"), 18, true),
                        new Column(words.say("share"), 42, false)),
                counted.entrySet().stream()
                        .map(count -> List.of(
                                Cell.of(words.word("ProgressStatus", count.getKey())),
                                Cell.of(count.getValue().toString()),
                                share(count.getValue(), all)))
                        .toList());
    }

    private Table grades() {
        return new Table(
                words.say("grades.caption"),
                List.of(
                        new Column(words.say("grade"), 40, false),
                        new Column(words.say("by-self"), 30, true),
                        new Column(words.say("by-council"), 30, true)),
                list(frozen.content().path("scheme"), "grades").stream()
                        .map(grade -> List.of(
                                Cell.of(text(grade, "code") + " " + text(grade, "label")),
                                Cell.of(given("selfEvaluations", text(grade, "code"))),
                                Cell.of(given("councilReviews", text(grade, "code")))))
                        .toList());
    }

    private String given(String by, String code) {
        return Long.toString(frozen.list("actions").stream()
                .flatMap(action -> list(action, by).stream())
                .filter(evaluation -> text(evaluation, "grade").equals(code))
                .count());
    }

    private static Cell share(int part, int all) {
        if (all == 0) {
            return Cell.of(RecordText.MISSING);
        }
        int percent = Math.round(100f * part / all);
        return new Cell(percent + "%", percent);
    }
}
