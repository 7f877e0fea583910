package jp.ayumi.log.postgres;

import java.time.Duration;

/**
 * The bounds of group commit.
 *
 * @param maxCommands how many commands share a transaction at most
 * @param maxBytes of payload and metadata, beyond which a group takes no further command
 * @param turnTimeout how long a command waits for its turn before it gives up, nothing written
 * @param statementTimeout how long the database may take for one statement, waiting for the lock included; also how long
 *     it lets a silent process hold the lock
 * @param settleTimeout how long a group whose commit was cut off asks whether it took effect
 */
public record GroupCommitSettings(
        int maxCommands, int maxBytes, Duration turnTimeout, Duration statementTimeout, Duration settleTimeout) {

    public GroupCommitSettings {
        if (maxCommands < 1 || maxBytes < 1) {
            throw new IllegalArgumentException("a group holds at least one command and one byte");
        }
    }

    /** How long the network may stay silent: twice what the database may take, so that its own answer comes first. */
    Duration networkTimeout() {
        return statementTimeout.multipliedBy(2);
    }

    /** 256 commands or 4 MiB; 10 s for a turn, 5 s for a statement, 5 s to settle. */
    public static GroupCommitSettings defaults() {
        return new GroupCommitSettings(
                256, 4 * 1024 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(5));
    }
}
