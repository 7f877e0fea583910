package jp.ayumi.query.timeline;

import java.util.Set;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeWithdrawn;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** Pledges towards a plan; one that is changed to serve another plan stands in the time lines of both. */
final class OfPledges {

    private static final Happening COMMUNITY = Happening.of(TimelineKind.COMMUNITY);

    private OfPledges() {}

    static void addTo(EventHandlers.Builder handlers) {
        handlers.on(
                        PledgeMade.class,
                        (payload, event, tables) -> pledged(
                                key(payload.book(), payload.pledge()),
                                payload.book(),
                                payload.content(),
                                event,
                                tables))
                .on(
                        PledgeRevised.class,
                        (payload, event, tables) -> pledged(
                                key(payload.book(), payload.pledge()),
                                payload.book(),
                                payload.content(),
                                event,
                                tables))
                .on(
                        PledgeReported.class,
                        (payload, event, tables) -> new TimelineWriter(event, tables)
                                .about(key(payload.book(), payload.pledge()), COMMUNITY.saying("text", payload.text())))
                .on(
                        PledgeWithdrawn.class,
                        (payload, event, tables) -> new TimelineWriter(event, tables)
                                .about(key(payload.book(), payload.pledge()), COMMUNITY.because(payload.reason())))
                .complete(PledgeEvent.class);
    }

    private static void pledged(String key, PledgeBookId book, Pledge content, RecordedEvent event, ReadTables tables) {
        new TimelineWriter(event, tables)
                .about(
                        key,
                        book.municipality(),
                        before -> before.called(content.text())
                                .with(content.plan() == null ? Set.of() : Set.of(content.plan())),
                        COMMUNITY);
    }

    private static String key(PledgeBookId book, PledgeId pledge) {
        return book.streamId() + "/" + pledge;
    }
}
