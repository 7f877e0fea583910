package jp.ayumi.query.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.replay.DifferenceView;
import jp.ayumi.api.replay.GetComparison;
import jp.ayumi.api.replay.MomentView;
import jp.ayumi.query.plan.history.HistoryRow;
import jp.ayumi.query.plan.history.PlanPast;

/** The comparison as lines that can be read out in a committee. */
record ComparisonText(PlanPast past, GetComparison question, ReplayWords words) {

    String of(String title, List<DifferenceView> differences) {
        FiscalYear year = question.part().fiscalYear();
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                year == null ? "heading" : "heading.year",
                "title",
                title,
                "year",
                year == null ? "" : words.fiscalYear(year.toString()),
                "from",
                moment(question.from()),
                "to",
                moment(question.to())));
        if (differences.isEmpty()) {
            lines.add(words.text("nothing"));
        }
        differences.stream()
                .flatMap(difference -> difference.sentences().stream())
                .map(sentence -> words.text("line", "sentence", sentence))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private String moment(MomentView moment) {
        Integer revision = moment.revision();
        if (revision == null) {
            return recorded(moment.position());
        }
        String named = revision == 0
                ? words.text("moment.adopted")
                : words.text("moment.revision", "revision", revision.toString());
        LocalDate day = moment.day();
        if (day == null) {
            return named;
        }
        String on = words.day(day.toString());
        Long knownAt = moment.knownAt();
        return knownAt == null
                ? words.text("moment.day", "day", on, "revision", named)
                : words.text("moment.day.known", "day", on, "revision", named, "known", recorded(knownAt));
    }

    /** A position says nothing to people: when the last thing by then was recorded does. */
    private String recorded(long position) {
        List<HistoryRow> last = past.before(question.plan(), position + 1, 1);
        return last.isEmpty()
                ? words.text("moment.nothing", "position", Long.toString(position))
                : words.text(
                        "moment.position",
                        "position",
                        Long.toString(position),
                        "moment",
                        words.moment(last.get(0).recordedAt()));
    }
}
