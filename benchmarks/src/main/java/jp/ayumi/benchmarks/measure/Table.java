package jp.ayumi.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Results as Markdown. */
public final class Table {

    private record Line(String name, Map<String, Spread> figures, Spread ratio) {}

    private final String ratioTitle;
    private final List<Line> lines = new ArrayList<>();

    Table(String ratioTitle) {
        this.ratioTitle = ratioTitle;
    }

    void add(String name, Map<String, Spread> figures, Spread ratio) {
        lines.add(new Line(name, figures, ratio));
    }

    public String markdown(String caption) {
        Set<String> columns = new LinkedHashSet<>();
        lines.forEach(line -> columns.addAll(line.figures().keySet()));
        StringBuilder text = new StringBuilder();
        List<String> titles = new ArrayList<>(List.of(caption));
        titles.addAll(columns);
        titles.add(ratioTitle);
        append(text, titles);
        append(text, titles.stream().map(title -> "---").toList());
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.name()));
            columns.forEach(column -> cells.add(
                    line.figures().containsKey(column)
                            ? line.figures().get(column).toString()
                            : ""));
            cells.add(line.ratio().toString());
            append(text, cells);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
