package jp.ayumi.log.postgres;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.ayumi.log.CommandReceipt;

/** The one place that says how a command's events become its receipt, now and when it is looked up years later. */
final class Receipts {

    /** What a receipt needs to know of an event. */
    record Line(long position, UUID eventId, String stream, long sequence) {}

    private Receipts() {}

    /** @param lines the events of one command, at least one, by position */
    static CommandReceipt of(List<Line> lines, Instant recordedAt) {
        Line first = lines.get(0);
        long lastSequence = lines.stream()
                .filter(line -> line.stream().equals(first.stream()))
                .mapToLong(Line::sequence)
                .max()
                .orElseThrow();
        return new CommandReceipt(
                first.stream(),
                lastSequence + 1,
                lines.stream().map(Line::eventId).toList(),
                first.position(),
                lines.get(lines.size() - 1).position(),
                recordedAt);
    }
}
