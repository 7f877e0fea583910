package jp.ayumi.query.access;

import static jp.ayumi.query.access.AccessTables.BOOKS;
import static jp.ayumi.query.access.AccessTables.MEMBERS;
import static jp.ayumi.query.access.AccessTables.key;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.ayumi.api.access.AccessEvent;
import jp.ayumi.api.access.AccessPolicySet;
import jp.ayumi.api.access.GrantsChanged;
import jp.ayumi.api.access.MemberAdmitted;
import jp.ayumi.api.access.MemberRemoved;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.planyear.Traces;
import jp.ayumi.query.projection.EventHandlers;
import jp.ayumi.query.projection.Projector;
import jp.ayumi.query.projection.ReadTable;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;
import org.springframework.stereotype.Component;

/** Members, what they may, and the policy. */
@Component
class AccessProjector implements Projector {

    private static final EventHandlers HANDLERS = EventHandlers.builder()
            .complete(AccessEvent.class)
            .on(MemberAdmitted.class, AccessProjector::admitted)
            .on(GrantsChanged.class, (payload, event, tables) -> {
                tables.update(
                        MEMBERS,
                        key(payload.municipality(), payload.actor()),
                        row -> row.granted(payload.grants(), Traces.of(event)));
                book(payload.municipality(), event, tables, row -> row);
            })
            .on(MemberRemoved.class, (payload, event, tables) -> {
                tables.update(MEMBERS, key(payload.municipality(), payload.actor()), row -> row.left(Traces.of(event)));
                book(payload.municipality(), event, tables, row -> row);
            })
            .on(
                    AccessPolicySet.class,
                    (payload, event, tables) -> book(
                            payload.municipality(),
                            event,
                            tables,
                            row -> new BookRow(payload.policy(), row.version(), Traces.of(event))))
            .build();

    @Override
    public String name() {
        return "access";
    }

    @Override
    public List<ReadTable<?>> tables() {
        return List.of(MEMBERS, BOOKS);
    }

    @Override
    public void on(RecordedEvent event, ReadTables tables) {
        HANDLERS.handle(event, tables);
    }

    private static void admitted(MemberAdmitted payload, RecordedEvent event, ReadTables tables) {
        tables.put(
                MEMBERS,
                key(payload.municipality(), payload.actor()),
                payload.municipality().value(),
                new MemberRow(
                        payload.actor(),
                        payload.organization(),
                        payload.grants(),
                        false,
                        Traces.of(event),
                        Traces.of(event)));
        book(payload.municipality(), event, tables, row -> row);
    }

    private static void book(
            MunicipalityId municipality, RecordedEvent event, ReadTables tables, UnaryOperator<BookRow> change) {
        String key = municipality.value();
        BookRow before = tables.get(BOOKS, key).orElse(BookRow.EMPTY);
        tables.put(BOOKS, key, key, change.apply(before).at(event.version()));
    }
}
