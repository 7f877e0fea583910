package jp.ayumi.command.snapshot;

import java.util.Comparator;
import java.util.Map;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.snapshot.TakeSnapshot;

/** 年間計画: the content of a snapshot of what every organisation means to do. */
record AnnualPlanContent(TakeSnapshot command, PlanTexts plan, RevisionTexts texts, YearTexts year) {

    Frozen frozen() {
        return Frozen.of(SnapshotHeader.of(command, plan, texts, year)
                .with(
                        "parts",
                        year.parts().entrySet().stream()
                                .sorted(Comparator.comparing(
                                        part -> part.getKey().value()))
                                .map(part -> part(part.getKey(), part.getValue()))
                                .toList())
                .map());
    }

    private Map<String, ?> part(OrganizationId organization, YearTexts.Part part) {
        return new Members()
                .with("organization", organization)
                .with("authorKind", part.authorKind())
                .with("entries", part.entries().stream().map(this::entry).toList())
                .map();
    }

    private Map<String, ?> entry(AnnualPlanEntry entry) {
        return new Members()
                .with("action", entry.action())
                .with("title", texts.titleOf(entry.action()))
                .with("intention", entry.intention())
                .with("target", entry.target())
                .map();
    }
}
