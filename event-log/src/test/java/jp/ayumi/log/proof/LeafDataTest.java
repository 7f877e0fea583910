package jp.ayumi.log.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.ayumi.log.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafDataTest {

    private static final StoredEvent EVENT = new StoredEvent(
            42,
            UUID.fromString("0190A1B2-C3D4-7E5F-8071-8293A4B5C6D7"),
            "plan/tomakomai/city-3",
            7,
            "plan.adopted",
            1,
            Instant.parse("2024-04-01T00:00:00.123456Z"),
            Instant.parse("2024-04-01T00:00:00.200001Z"),
            bytes("{\"a\":1}"),
            bytes("{\"actor\":\"https://issuer.example#職員 1%\",\"reason\":\"策定\"}"));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theGoldenLeaf() {
        byte[] data = LeafData.of(EVENT);

        assertThat(new String(data, StandardCharsets.UTF_8)).isEqualTo("""
                ayumi-leaf/v1
                42
                0190a1b2-c3d4-7e5f-8071-8293a4b5c6d7
                plan/tomakomai/city-3
                7
                plan.adopted
                1
                1711929600123456
                1711929600200001
                https://issuer.example#%E8%81%B7%E5%93%A1%201%25
                015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862
                960cc9082ebc38840887cca2d970e79e222024e8404a14fa01857ef75fc4a491
                """);
        assertThat(HexFormat.of().formatHex(Merkle.leaf(data).bytes()))
                .isEqualTo("1647a5f89109227ca6d93e037566205e845bd9ebe8e1ae2d14c81ddb7971c8dd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | ''",
                "{\"actor\":\"a\"} | a",
                "{\"z\":{\"actor\":\"inner\"},\"actor\":\"outer\"} | outer",
                "{\"actor\":5} | ''",
                "[\"actor\",\"a\"] | ''",
                "{\"actor\":\"a | ''",
                "no json | ''"
            })
    void theActorIsTheObjectsOwnText(String metadata, String actor) {
        assertThat(LeafActor.of(bytes(metadata))).isEqualTo(actor.equals("''") ? "" : actor);
    }

    @Test
    void everyColumnIsCovered() {
        List<UnaryOperator<StoredEvent>> changes = List.of(
                e -> copy(e, 43, e.eventId(), e.stream(), 7, e.type(), 1, e.occurredAt(), e.recordedAt()),
                e -> copy(e, 42, new UUID(7, 7), e.stream(), 7, e.type(), 1, e.occurredAt(), e.recordedAt()),
                e -> copy(e, 42, e.eventId(), "plan/other", 7, e.type(), 1, e.occurredAt(), e.recordedAt()),
                e -> copy(e, 42, e.eventId(), e.stream(), 8, e.type(), 1, e.occurredAt(), e.recordedAt()),
                e -> copy(e, 42, e.eventId(), e.stream(), 7, "plan.ended", 1, e.occurredAt(), e.recordedAt()),
                e -> copy(e, 42, e.eventId(), e.stream(), 7, e.type(), 2, e.occurredAt(), e.recordedAt()),
                e -> copy(e, 42, e.eventId(), e.stream(), 7, e.type(), 1, e.recordedAt(), e.recordedAt()),
                e -> copy(e, 42, e.eventId(), e.stream(), 7, e.type(), 1, e.occurredAt(), e.occurredAt()),
                e -> with(e, bytes("{\"a\":1} "), e.metadata()),
                e -> with(e, e.payload(), bytes("{}")));

        assertThat(changes.stream().map(change -> Merkle.leaf(LeafData.of(change.apply(EVENT)))))
                .hasSize(10)
                .doesNotContain(Merkle.leaf(LeafData.of(EVENT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatHappenedBefore1970IsRoundedDownToo() {
        StoredEvent old = copy(
                EVENT,
                1,
                EVENT.eventId(),
                "s",
                0,
                "t",
                1,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                EVENT.recordedAt());

        assertThat(new String(LeafData.of(old), StandardCharsets.UTF_8).lines().toList())
                .element(7)
                .isEqualTo("-1");
    }

    private static StoredEvent copy(
            StoredEvent event,
            long position,
            UUID id,
            String stream,
            long sequence,
            String type,
            int revision,
            Instant occurredAt,
            Instant recordedAt) {
        return new StoredEvent(
                position,
                id,
                stream,
                sequence,
                type,
                revision,
                occurredAt,
                recordedAt,
                event.payload(),
                event.metadata());
    }

    private static StoredEvent with(StoredEvent e, byte[] payload, byte[] metadata) {
        return new StoredEvent(
                e.position(),
                e.eventId(),
                e.stream(),
                e.sequence(),
                e.type(),
                e.revision(),
                e.occurredAt(),
                e.recordedAt(),
                payload,
                metadata);
    }
}
