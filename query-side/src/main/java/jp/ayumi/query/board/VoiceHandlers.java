package jp.ayumi.query.board;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.opinion.AnswerRevised;
import jp.ayumi.api.opinion.OpinionAnswered;
import jp.ayumi.api.opinion.OpinionEvent;
import jp.ayumi.api.opinion.OpinionLeftUnreflected;
import jp.ayumi.api.opinion.OpinionRaised;
import jp.ayumi.api.opinion.OpinionReflected;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.OpinionWithdrawn;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.opinion.Stance;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** What opinions of councils and issues of districts do to the rows. */
final class VoiceHandlers {

    private VoiceHandlers() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(OpinionRaised.class, VoiceHandlers::raised)
                .on(
                        OpinionAnswered.class,
                        (payload, event, tables) -> opinion(payload, tables, before -> answered(payload.stance())))
                .on(
                        AnswerRevised.class,
                        (payload, event, tables) ->
                                opinion(payload, tables, before -> answeredAgain(before, payload.stance())))
                .on(
                        OpinionReflected.class,
                        (payload, event, tables) -> opinion(payload, tables, before -> OpinionState.REFLECTED))
                .on(
                        OpinionLeftUnreflected.class,
                        (payload, event, tables) -> opinion(payload, tables, before -> OpinionState.LEFT_UNREFLECTED))
                .on(
                        OpinionWithdrawn.class,
                        (payload, event, tables) -> opinion(payload, tables, before -> OpinionState.WITHDRAWN))
                .on(IssueRaised.class, VoiceHandlers::raised)
                // Taken up or declined: either way the district has yet to hear of it.
                .on(IssueTakenUp.class, (payload, event, tables) -> issue(payload, tables, WatchedIssue::asTakenUp))
                .on(IssueDeclined.class, (payload, event, tables) -> issue(payload, tables, WatchedIssue::asDeclined))
                .on(IssueHeardBack.class, (payload, event, tables) -> issue(payload, tables, WatchedIssue::asHeardBack))
                .on(IssueResolved.class, (payload, event, tables) -> issue(payload, tables, WatchedIssue::asHeardBack));
    }

    private static void raised(OpinionRaised payload, RecordedEvent event, ReadTables tables) {
        PlanYearId year = payload.book().planYear();
        RaisedOpinion said = payload.said();
        WatchedOpinions book =
                tables.get(BoardTables.OPINIONS, year.value()).orElseGet(() -> new WatchedOpinions(year, List.of()));
        tables.put(
                BoardTables.OPINIONS,
                year.value(),
                year.plan().municipality().value(),
                book.raised(new WatchedOpinions.Opinion(
                        payload.opinion(),
                        said.council(),
                        said.element(),
                        said.raisedOn(),
                        OpinionState.UNANSWERED,
                        event.ref())));
    }

    private static OpinionState answered(Stance stance) {
        return stance.asksForReflection() ? OpinionState.ACCEPTED_UNREFLECTED : OpinionState.ANSWERED;
    }

    /** What was reflected, or left with a reason, stays so as long as the answer still accepts the opinion. */
    private static OpinionState answeredAgain(OpinionState before, Stance stance) {
        boolean settled = before == OpinionState.REFLECTED || before == OpinionState.LEFT_UNREFLECTED;
        return settled && stance.asksForReflection() ? before : answered(stance);
    }

    private static void opinion(OpinionEvent payload, ReadTables tables, UnaryOperator<OpinionState> change) {
        tables.update(BoardTables.OPINIONS, payload.book().value(), book -> book.now(payload.opinion(), change));
    }

    private static void raised(IssueRaised payload, RecordedEvent event, ReadTables tables) {
        IssueId issue = payload.issue();
        tables.put(
                BoardTables.ISSUES,
                issue.value(),
                issue.municipality().value(),
                new WatchedIssue(issue, payload.raisedBy(), payload.raisedOn(), false, false, event.ref()));
    }

    private static void issue(IssueEvent payload, ReadTables tables, UnaryOperator<WatchedIssue> change) {
        tables.update(BoardTables.ISSUES, payload.issue().value(), change);
    }
}
