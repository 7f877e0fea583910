package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import jp.ayumi.log.StoredEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedMetadataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | {'recordedAt':'2025-04-01T00:00:00Z'}",
                "{'reason':'a}'} | {'reason':'a}','recordedAt':'2025-04-01T00:00:00Z'}",
                "{ 'a' : 'b' } | {'a' : 'b','recordedAt':'2025-04-01T00:00:00Z'}"
            })
    void theTimeOfRecordingStandsBesideWhatWasStored(String stored, String read) {
        assertThat(new String(RecordedMetadata.of(event(json(stored))), StandardCharsets.UTF_8))
                .isEqualTo(json(read));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static StoredEvent event(String metadata) {
        Instant at = Instant.parse("2025-04-01T00:00:00Z");
        return new StoredEvent(
                1,
                new UUID(0, 1),
                "plan/a/b",
                0,
                "plan.drafted",
                1,
                at,
                at,
                "{}".getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8));
    }
}
