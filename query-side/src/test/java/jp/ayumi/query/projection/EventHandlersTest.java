package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.Cases;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.plan.PlanEvent;
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
                .ignoring(PlanEvent.class)
                .ignoring(PlanYearEvent.class)
                .complete();

        handlers.handle(recorded(REGISTERED), new InMemoryReadTables());

        assertThat(seen).containsExactly("municipality/kuki");
    }

    @Test
    void aForgottenEventStopsTheProjectorFromLoading() {
        EventHandlers.Builder allButOne =
                EventHandlers.builder().ignoring(MunicipalityEvent.class).ignoring(PlanEvent.class);
        for (Class<?> kind : Cases.kindsOf(PlanYearEvent.class)) {
            if (kind != PlanYearOpened.class) {
                allButOne.ignoring(kind.asSubclass(PlanYearEvent.class));
            }
        }

        assertThatThrownBy(allButOne::complete).hasMessage("no handler for [plan-year.opened]");
    }

    @Test
    void twoHandlersForOneEventAreRefused() {
        EventHandlers.Builder handlers = EventHandlers.builder().ignoring(PlanEvent.class);

        assertThatThrownBy(() -> handlers.ignoring(PlanEvent.class)).hasMessageStartingWith("two handlers for");
    }

    private static RecordedEvent recorded(MunicipalityRegistered payload) {
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
