package jp.ayumi.query.pledge;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeEvent;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.pledge.PledgeMade;
import jp.ayumi.api.pledge.PledgeReportView;
import jp.ayumi.api.pledge.PledgeReported;
import jp.ayumi.api.pledge.PledgeRevised;
import jp.ayumi.api.pledge.PledgeStage;
import jp.ayumi.api.pledge.PledgeView;
import jp.ayumi.api.pledge.PledgeWithdrawn;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Lists;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import jp.ayumi.query.projection.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every pledge as it reads now, with what was told of it. */
@Component
class PledgeProjector implements Projector {

    /** In the order in which they were made, listed by municipality. */
    static final ReadTable<PledgeView> PLEDGES = new ReadTable<>("pledge", PledgeView.class);

    /** By area, listed by municipality. */
    static final ReadTable<PledgeBookRow> BOOKS = new ReadTable<>("pledge_book", PledgeBookRow.class);

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .complete(PledgeEvent.class)
            .on(PledgeMade.class, PledgeProjector::made)
            .on(
                    PledgeRevised.class,
                    (payload, event, tables) -> change(
                            payload,
                            payload.pledge(),
                            event,
                            tables,
                            pledge -> with(pledge, pledge.stage(), payload.content(), null, pledge.reports(), event)))
            .on(
                    PledgeReported.class,
                    (payload, event, tables) -> change(
                            payload,
                            payload.pledge(),
                            event,
                            tables,
                            pledge -> with(
                                    pledge,
                                    pledge.stage(),
                                    pledge.content(),
                                    null,
                                    Lists.with(
                                            pledge.reports(),
                                            new PledgeReportView(payload.text(), payload.on(), event.ref())),
                                    event)))
            .on(
                    PledgeWithdrawn.class,
                    (payload, event, tables) -> change(
                            payload,
                            payload.pledge(),
                            event,
                            tables,
                            pledge -> with(
                                    pledge,
                                    PledgeStage.WITHDRAWN,
                                    pledge.content(),
                                    payload.reason(),
                                    pledge.reports(),
                                    event)))
            .build();

    static String key(PledgeEvent payload, long position) {
        return payload.book().municipality() + "@" + Row.sortable(position);
    }

    @Override
    public String name() {
        return "pledges";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(PLEDGES, BOOKS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void made(PledgeMade payload, RecordedEvent event, ReadTables tables) {
        EventRef source = event.ref();
        book(
                payload,
                tables,
                book -> book.with(payload.pledge(), event.position()).at(event.version()));
        tables.put(
                PLEDGES,
                key(payload, event.position()),
                payload.book().municipality().value(),
                new PledgeView(
                        payload.book().area(),
                        payload.pledge(),
                        PledgeStage.MADE,
                        payload.content(),
                        null,
                        List.of(),
                        event.version(),
                        source,
                        source));
    }

    private static void change(
            PledgeEvent payload,
            PledgeId pledge,
            RecordedEvent event,
            ReadTables tables,
            UnaryOperator<PledgeView> change) {
        long made = tables.require(BOOKS, payload.book().value()).positionOf(pledge);
        book(payload, tables, book -> book.at(event.version()));
        tables.update(PLEDGES, key(payload, made), change);
    }

    private static void book(PledgeEvent payload, ReadTables tables, UnaryOperator<PledgeBookRow> change) {
        String key = payload.book().value();
        PledgeBookRow before = tables.get(BOOKS, key).orElse(PledgeBookRow.EMPTY);
        tables.put(BOOKS, key, payload.book().municipality().value(), change.apply(before));
    }

    private static PledgeView with(
            PledgeView before,
            PledgeStage stage,
            Pledge content,
            @Nullable String withdrawnBecause,
            List<PledgeReportView> reports,
            RecordedEvent event) {
        return new PledgeView(
                before.area(),
                before.pledge(),
                stage,
                content,
                withdrawnBecause,
                reports,
                event.version(),
                before.made(),
                event.ref());
    }
}
