package jp.ayumi.query.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.GetComparison;
import jp.ayumi.api.replay.MomentView;

/** The comparison as lines that can be read out in a committee. */
final class ComparisonText {

    private ComparisonText() {}

    static String of(GetComparison question, String title, List<DifferenceView> differences, ReplayWords words) {
        FiscalYear year = question.part().fiscalYear();
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                year == null ? "heading" : "heading.year",
                "title",
                title,
                "year",
                year == null ? "" : words.fiscalYear(year.toString()),
                "from",
                moment(question.from(), words),
                "to",
                moment(question.to(), words)));
        if (differences.isEmpty()) {
            lines.add(words.text("nothing"));
        }
        differences.stream()
                .flatMap(difference -> difference.sentences().stream())
                .map(sentence -> words.text("line", "sentence", sentence))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String moment(MomentView moment, ReplayWords words) {
        Integer revision = moment.revision();
        if (revision == null) {
            return words.text("moment.position", "position", Long.toString(moment.position()));
        }
        String named = revision == 0
                ? words.text("moment.adopted")
                : words.text("moment.revision", "revision", revision.toString());
        LocalDate day = moment.day();
        return day == null
                ? named
                : words.text("moment.day", "day", words.value("effectiveOn", day.toString()), "revision", named);
    }
}
