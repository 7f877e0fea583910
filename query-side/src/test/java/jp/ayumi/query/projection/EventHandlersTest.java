package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.PlanYearOpened;
import org.junit.jupiter.api.Test;

class EventHandlersTest {

    private static final MunicipalityRegistered REGISTERED =
            new MunicipalityRegistered(new MunicipalityId("kuki"), "久喜市", "くきし", MunicipalityKind.CITY);

    @Test
    void anEventReachesItsHandler() {
        List<String> seen = new ArrayList<>();
        EventHandlers handlers = EventHandlers.builder()
                .onEvery(MunicipalityEvent.class, (payload, event, tables) -> seen.add(event.stream()))
                .build();

        handlers.handle(recorded(REGISTERED), new InMemoryReadTables());

        assertThat(seen).containsExactly("municipality/kuki");
    }

    @Test
    void aForgottenEventStopsTheProjectorFromLoading() {
        EventHandlers.Builder allButOne = EventHandlers.builder().complete(PlanYearEvent.class);
        for (Class<?> kind : Cases.kindsOf(PlanYearEvent.class)) {
            if (kind != PlanYearOpened.class) {
                allButOne.ignoring(kind.asSubclass(PlanYearEvent.class));
            }
        }

        assertThatThrownBy(allButOne::build).hasMessage("no handler for [PlanYearOpened]");
    }

    @Test
    void anotherSlicesEventPasses() {
        EventHandlers handlers = EventHandlers.builder().build();

        assertThatCode(() -> handlers.handle(recorded(REGISTERED), new InMemoryReadTables()))
                .doesNotThrowAnyException();
    }

    @Test
    void anEventOutsideTheCatalogueFails() {
        EventHandlers handlers = EventHandlers.builder().build();

        assertThatThrownBy(() -> handlers.handle(
                        recorded(new Event() {
                            @Override
                            public MunicipalityId subject() {
                                return new MunicipalityId("kuki");
                            }
                        }),
                        new InMemoryReadTables()))
                .hasMessageStartingWith("not in the event catalogue");
    }

    @Test
    void twoHandlersForOneEventAreRefused() {
        EventHandlers.Builder handlers = EventHandlers.builder().ignoring(MunicipalityRegistered.class);

        assertThatThrownBy(() -> handlers.ignoring(MunicipalityRegistered.class))
                .hasMessageStartingWith("two handlers for");
    }

    private static RecordedEvent recorded(Event payload) {
        return new RecordedEvent(
                1,
                Projection.eventId(1),
                payload.subject().streamId(),
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                payload);
    }
}
