package jp.ayumi.command.snapshot;

import jp.ayumi.api.snapshot.TakeSnapshot;

/** What the content of every snapshot begins with: what was frozen, and in which words. */
final class SnapshotHeader {

    /** The form of the content; another form gets another number. */
    static final String FORMAT = "ayumi-snapshot/1";

    private SnapshotHeader() {}

    static Members of(TakeSnapshot command, PlanTexts plan, RevisionTexts texts, YearTexts year) {
        return new Members()
                .with("format", FORMAT)
                .with("kind", command.kind())
                .with("planYear", command.planYear())
                .with("plan", command.planYear().plan())
                .with("planTitle", plan.profile().title())
                .with("fiscalYear", command.planYear().fiscalYear())
                .with("planYearVersion", year.version())
                .with("planRevision", texts.revision());
    }
}
