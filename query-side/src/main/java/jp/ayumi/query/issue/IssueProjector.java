package jp.ayumi.query.issue;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.issue.CommonIssueDeclined;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.CommonIssueTakenUp;
import jp.ayumi.api.issue.DeclineView;
import jp.ayumi.api.issue.HearBackView;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueState;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.issue.IssueView;
import jp.ayumi.api.issue.ResolutionView;
import jp.ayumi.api.issue.TakeUpView;
import jp.ayumi.query.planyear.Traces;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.MatchingRows;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Issues and common issues, each with its whole way, and at every action what it takes up. */
@Component
final class IssueProjector implements Projector {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .complete(IssueEvent.class)
            .complete(CommonIssueEvent.class)
            .on(IssueRaised.class, IssueProjector::raised)
            .on(IssueTakenUp.class, IssueProjector::takenUp)
            .on(IssueDeclined.class, IssueProjector::declined)
            .on(IssueHeardBack.class, IssueProjector::heard)
            .on(IssueResolved.class, IssueProjector::resolved)
            .on(CommonIssueFormed.class, CommonIssueHandlers::formed)
            .on(CommonIssueJoined.class, CommonIssueHandlers::joined)
            .on(CommonIssueLeft.class, CommonIssueHandlers::left)
            .on(CommonIssueTakenUp.class, CommonIssueHandlers::takenUp)
            .on(CommonIssueDeclined.class, CommonIssueHandlers::declined)
            .on(CommonIssueResolved.class, CommonIssueHandlers::resolved)
            .build();

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(
                IssueTables.ISSUES,
                IssueTables.PLACES,
                IssueTables.COMMON,
                IssueTables.COMMON_PLACES,
                IssueTables.TAKEN_UP);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void raised(IssueRaised raised, RecordedEvent event, ReadTables tables) {
        IssueTables.raise(
                tables,
                new IssueView(
                        raised.issue(),
                        event.version(),
                        raised.area(),
                        raised.text(),
                        raised.seenIn(),
                        raised.raisedBy(),
                        raised.raisedOn(),
                        raised.harmless(),
                        IssueState.RAISED,
                        Traces.of(event),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    private static void takenUp(IssueTakenUp taken, RecordedEvent event, ReadTables tables) {
        TakeUpView takeUp = new TakeUpView(taken.plan(), taken.action(), null, Traces.of(event));
        change(taken, event, tables, issue -> issue.takenUp(List.of(takeUp)));
        String plan = taken.plan().value();
        tables.put(
                IssueTables.TAKEN_UP,
                MatchingRows.key(plan, event.position()),
                plan,
                new TakenUpRow(taken.action(), taken.issue(), null, Traces.of(event)));
    }

    private static void declined(IssueDeclined declined, RecordedEvent event, ReadTables tables) {
        DeclineView decline = new DeclineView(declined.reason(), null, Traces.of(event));
        change(declined, event, tables, issue -> issue.declined(List.of(decline)));
    }

    private static void heard(IssueHeardBack heard, RecordedEvent event, ReadTables tables) {
        HearBackView hearBack =
                new HearBackView(heard.through(), heard.text(), heard.heardOn(), heard.harmless(), Traces.of(event));
        change(heard, event, tables, issue -> issue.heard(hearBack));
    }

    private static void resolved(IssueResolved resolved, RecordedEvent event, ReadTables tables) {
        ResolutionView resolution = new ResolutionView(resolved.resolvedOn(), Traces.of(event));
        change(resolved, event, tables, issue -> issue.resolved(resolution));
    }

    private static void change(
            IssueEvent payload, RecordedEvent event, ReadTables tables, UnaryOperator<IssueChange> change) {
        IssueTables.change(
                tables,
                payload.issue(),
                issue -> change.apply(IssueChange.of(issue).at(event.version())).view());
    }
}
