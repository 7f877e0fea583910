package jp.ayumi.query.timeline;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.ayumi.api.issue.CommonIssueDeclined;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.CommonIssueTakenUp;
import jp.ayumi.api.issue.IssueDeclined;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.issue.IssueHeardBack;
import jp.ayumi.api.issue.IssueRaised;
import jp.ayumi.api.issue.IssueResolved;
import jp.ayumi.api.issue.IssueTakenUp;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.EventHandlers.Handler;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** Issues of communities. They stand in the time line of a plan from when they have to do with it. */
final class OfIssues {

    private static final Happening COMMUNITY = Happening.of(TimelineKind.COMMUNITY);

    private OfIssues() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(IssueRaised.class, issue((payload, issue) -> issue.called(payload.text())))
                .on(IssueTakenUp.class, issue((payload, issue) -> issue.with(List.of(payload.plan()))))
                .on(IssueHeardBack.class, OfIssues::heardBack)
                .on(IssueDeclined.class, issue(payload -> COMMUNITY.because(payload.reason())))
                .on(IssueResolved.class, issue(payload -> COMMUNITY))
                .complete(IssueEvent.class)
                .on(CommonIssueFormed.class, common((payload, common) -> common.called(payload.title())))
                .on(CommonIssueTakenUp.class, common((payload, common) -> common.with(List.of(payload.plan()))))
                .on(CommonIssueJoined.class, common(payload -> COMMUNITY.because(payload.reason())))
                .on(CommonIssueLeft.class, common(payload -> COMMUNITY.because(payload.reason())))
                .on(CommonIssueDeclined.class, common(payload -> COMMUNITY.because(payload.reason())))
                .on(CommonIssueResolved.class, common(payload -> COMMUNITY))
                .complete(CommonIssueEvent.class);
    }

    /** A district hears back of an issue of its own what came of the common one, too. */
    private static void heardBack(IssueHeardBack payload, RecordedEvent event, ReadTables tables) {
        TimelineWriter writer = new TimelineWriter(event, tables);
        Set<PlanId> through = payload.through() == null
                ? Set.of()
                : writer.subject(payload.through().streamId()).plans();
        writer.tell(writer.subject(payload.issue().streamId()).with(through), COMMUNITY.saying("text", payload.text()));
    }

    private static <E extends IssueEvent> Handler<E> issue(BiFunction<E, SubjectRow, SubjectRow> change) {
        return (payload, event, tables) -> new TimelineWriter(event, tables)
                .about(
                        payload.issue().streamId(),
                        payload.issue().municipality(),
                        issue -> change.apply(payload, issue),
                        COMMUNITY);
    }

    private static <E extends IssueEvent> Handler<E> issue(Function<E, Happening> happening) {
        return (payload, event, tables) ->
                new TimelineWriter(event, tables).about(payload.issue().streamId(), happening.apply(payload));
    }

    private static <E extends CommonIssueEvent> Handler<E> common(BiFunction<E, SubjectRow, SubjectRow> change) {
        return (payload, event, tables) -> new TimelineWriter(event, tables)
                .about(
                        payload.common().streamId(),
                        payload.common().municipality(),
                        common -> change.apply(payload, common),
                        COMMUNITY);
    }

    private static <E extends CommonIssueEvent> Handler<E> common(Function<E, Happening> happening) {
        return (payload, event, tables) ->
                new TimelineWriter(event, tables).about(payload.common().streamId(), happening.apply(payload));
    }
}
