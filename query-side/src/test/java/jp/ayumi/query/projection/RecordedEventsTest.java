package jp.ayumi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.municipality.MunicipalityId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

class RecordedEventsTest {

    private static final Instant OCCURRED = Instant.parse("2025-04-01T00:00:00Z");
    private static final Object REGISTERED = Histories.registered(new MunicipalityId("kuki"), "久喜市");

    @Test
    void anEventOfTheLogIsToldWithBothItsTimes() {
        RecordedEvent event = RecordedEvents.of(tracked(
                REGISTERED,
                Map.of(MetadataKeys.ACTOR, "someone", MetadataKeys.RECORDED_AT, "2025-04-01T00:00:05Z"),
                new GlobalSequenceTrackingToken(7)));

        assertThat(event.position()).isEqualTo(7);
        assertThat(event.version()).isEqualTo(4);
        assertThat(event.occurredAt()).isEqualTo(OCCURRED);
        assertThat(event.recordedAt()).isEqualTo("2025-04-01T00:00:05Z");
        assertThat(event.metadata()).containsOnly(Map.entry(MetadataKeys.ACTOR, "someone"));
    }

    @Test
    void aReplayedEventStandsWhereItAlwaysStood() {
        TrackingToken replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(7));

        assertThat(RecordedEvents.of(tracked(REGISTERED, Map.of(), replay)).position())
                .isEqualTo(7);
    }

    @Test
    void anUnknownEventIsNotPassedOver() {
        assertThatThrownBy(() ->
                        RecordedEvents.of(tracked("something else", Map.of(), new GlobalSequenceTrackingToken(7))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RecordedEvents.of(GenericEventMessage.asEventMessage(REGISTERED)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMessageWithoutAPositionIsNoEventOfTheLog() {
        assertThatThrownBy(() -> RecordedEvents.of(
                        new GenericDomainEventMessage<>("municipality", "municipality/kuki", 3, REGISTERED)))
                .hasMessageStartingWith("a message without a position");
    }

    private static EventMessage<?> tracked(Object payload, Map<String, ?> metadata, TrackingToken token) {
        DomainEventMessage<Object> message = new GenericDomainEventMessage<>(
                "municipality",
                "municipality/kuki",
                3,
                payload,
                metadata,
                Projection.eventId(7).toString(),
                OCCURRED);
        return new GenericTrackedDomainEventMessage<>(token, message);
    }
}
