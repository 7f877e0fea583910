package jp.ayumi.log.postgres;

import java.time.Duration;

/**
 * When a checkpoint is due: whichever comes first.
 *
 * @param events how many events may be unsigned
 * @param age how long an event may be unsigned
 */
public record CheckpointSettings(int events, Duration age) {

    /** 256 events or 60 seconds. */
    public static CheckpointSettings defaults() {
        return new CheckpointSettings(256, Duration.ofSeconds(60));
    }
}
