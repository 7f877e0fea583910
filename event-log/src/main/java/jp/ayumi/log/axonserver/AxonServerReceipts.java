package jp.ayumi.log.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.IdempotencyKey;
import jp.ayumi.log.ReceiptStore;
import jp.ayumi.log.StoredReceipt;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Receipts of commands whose events are in Axon Server. A key is reserved in PostgreSQL together with the ids of the events,
 * before they are appended; whether they were appended is asked of Axon Server each time, so the two cannot disagree.
 */
final class AxonServerReceipts implements ReceiptStore {

    /** After this time a reserved append has either happened or never will: twice Axon's commit timeout and more. */
    private static final Duration SETTLED = Duration.ofSeconds(30);

    private final AxonServerEvents events;
    private final Reservations reservations;
    private final Clock clock;

    AxonServerReceipts(AxonServerEvents events, Reservations reservations, Clock clock) {
        this.events = events;
        this.reservations = reservations;
        this.clock = clock;
    }

    /**
     * Events about to be appended.
     *
     * @param head where the log ended then
     */
    record Reservation(String fingerprint, List<UUID> eventIds, long head, Instant reservedAt) {}

    /**
     * Notes what is about to be appended.
     *
     * @throws DuplicateCommandException when the key was used by a command that took effect
     * @throws ConcurrencyException when another command with this key is on its way
     */
    Reservation reserve(Optional<IdempotencyKey> key, List<? extends EventMessage<?>> messages) {
        List<UUID> ids = messages.stream()
                .map(message -> UUID.fromString(message.getIdentifier()))
                .toList();
        Reservation wanted =
                new Reservation(key.map(IdempotencyKey::fingerprint).orElse(""), ids, events.head(), clock.instant());
        if (key.isPresent() && !reservations.add(key.get(), wanted)) {
            takeOver(key.get(), wanted);
        }
        return wanted;
    }

    private void takeOver(IdempotencyKey key, Reservation wanted) {
        Reservation earlier = reservations
                .find(key.principal(), key.key())
                .orElseThrow(() -> new ConcurrencyException("the key was reserved just now"));
        if (find(earlier).isPresent()) {
            throw new DuplicateCommandException();
        }
        boolean settled = earlier.reservedAt().plus(SETTLED).isBefore(clock.instant());
        if (!settled || !reservations.replace(key, earlier, wanted)) {
            throw new ConcurrencyException("a command with this key is on its way");
        }
    }

    @Override
    public Optional<StoredReceipt> find(String principal, String key) {
        return reservations
                .find(principal, key)
                .flatMap(found -> find(found).map(receipt -> new StoredReceipt(found.fingerprint(), receipt)));
    }

    /** The receipt, if the reserved events are in the log. */
    Optional<CommandReceipt> find(Reservation reserved) {
        String last = reserved.eventIds().get(reserved.eventIds().size() - 1).toString();
        Instant latest = reserved.reservedAt().plus(SETTLED);
        List<EventWithToken> since = events.after(reserved.head(), found -> endsWith(found, last, latest));
        int end = since.size() - 1;
        if (end < 0 || !since.get(end).getEvent().getMessageIdentifier().equals(last)) {
            return Optional.empty();
        }
        int begin = end - reserved.eventIds().size() + 1;
        Event first = since.get(begin).getEvent();
        long version = since.subList(begin, end + 1).stream()
                .map(EventWithToken::getEvent)
                .filter(event -> event.getAggregateIdentifier().equals(first.getAggregateIdentifier()))
                .mapToLong(Event::getAggregateSequenceNumber)
                .max()
                .orElseThrow();
        return Optional.of(new CommandReceipt(
                first.getAggregateIdentifier(),
                version + 1,
                reserved.eventIds(),
                AxonServerEvents.positionOf(since.get(begin)),
                AxonServerEvents.positionOf(since.get(end)),
                Instant.ofEpochMilli(first.getTimestamp())));
    }

    private static boolean endsWith(List<EventWithToken> found, String id, Instant latest) {
        if (found.isEmpty()) {
            return false;
        }
        Event last = found.get(found.size() - 1).getEvent();
        return last.getMessageIdentifier().equals(id)
                || Instant.ofEpochMilli(last.getTimestamp()).isAfter(latest);
    }
}
