package jp.ayumi.query.pages.edition;

import java.util.List;
import java.util.Map;

/** 年間計画 as it was frozen: what each organisation meant to do. */
record AnnualPlan(List<Part> parts) {

    record Part(String by, List<Entry> entries) {}

    record Entry(String title, String intention, String target) {}

    static AnnualPlan of(Frozen content, Map<String, String> organizations) {
        return new AnnualPlan(content.all("parts").stream()
                .map(part -> new Part(
                        organizations.getOrDefault(part.text("organization"), part.text("organization")),
                        part.all("entries").stream()
                                .map(entry ->
                                        new Entry(entry.text("title"), entry.text("intention"), entry.text("target")))
                                .toList()))
                .toList());
    }
}
