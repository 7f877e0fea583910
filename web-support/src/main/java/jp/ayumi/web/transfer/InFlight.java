package jp.ayumi.web.transfer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The memory that transfers hold, and its bound. When it is reached the one that began first is given up: whoever is slow on
 * purpose has been at it longest, and who just came is let through.
 */
final class InFlight {

    private static final Logger LOG = LoggerFactory.getLogger(InFlight.class);

    private final long most;
    private final Map<Transfer, Long> held = new LinkedHashMap<>();
    private long total;

    /**
     * @param most in bytes
     */
    InFlight(long most) {
        this.most = most;
    }

    /** The transfer holds so many bytes more. It may itself be the one that is given up. */
    void add(Transfer transfer, long bytes) {
        List<Transfer> victims = new ArrayList<>();
        synchronized (this) {
            held.merge(transfer, bytes, Long::sum);
            total += bytes;
            Iterator<Map.Entry<Transfer, Long>> oldest = held.entrySet().iterator();
            while (total > most && oldest.hasNext()) {
                Map.Entry<Transfer, Long> next = oldest.next();
                total -= next.getValue();
                victims.add(next.getKey());
                oldest.remove();
            }
        }
        victims.forEach(InFlight::giveUp);
    }

    /** Whoever needs the memory is not to fail because another request was ending by itself at that moment. */
    private static void giveUp(Transfer victim) {
        try {
            victim.giveUp();
        } catch (RuntimeException ending) {
            LOG.debug("a transfer could not be given up", ending);
        }
    }

    /** The transfer has ended. */
    synchronized void remove(Transfer transfer) {
        Long bytes = held.remove(transfer);
        total -= bytes == null ? 0 : bytes;
    }

    synchronized long total() {
        return total;
    }
}
