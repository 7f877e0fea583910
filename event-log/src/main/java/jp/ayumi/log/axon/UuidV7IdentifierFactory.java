package jp.ayumi.log.axon;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.axonframework.common.IdentifierFactory;

/**
 * Identifiers of messages: UUID version 7 (RFC 9562), in the order of their making within one process. Axon finds this class
 * through {@code META-INF/services}.
 *
 * <p>Uniqueness is asked for, not secrecy: a generator for each thread, seeded securely, instead of one behind a lock.
 */
public final class UuidV7IdentifierFactory extends IdentifierFactory {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final SecureRandom SEEDS = new SecureRandom();
    private static final ThreadLocal<SplittableRandom> RANDOM =
            ThreadLocal.withInitial(() -> new SplittableRandom(SEEDS.nextLong()));

    private final LongSupplier milliseconds;
    private final AtomicLong last = new AtomicLong();

    /** Called by Axon. */
    public UuidV7IdentifierFactory() {
        this(System::currentTimeMillis);
    }

    UuidV7IdentifierFactory(LongSupplier milliseconds) {
        this.milliseconds = milliseconds;
    }

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    private UUID next() {
        // Milliseconds and a counter in one number: a clock that stands still or steps back only moves the counter on.
        long now = milliseconds.getAsLong() << COUNTER_BITS;
        long ticket = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = ticket >>> COUNTER_BITS << 16 | VERSION_7 | ticket & (1L << COUNTER_BITS) - 1;
        long low = VARIANT | RANDOM.get().nextLong() >>> 2;
        return new UUID(high, low);
    }
}
