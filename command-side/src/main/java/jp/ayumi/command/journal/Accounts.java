package jp.ayumi.command.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.ayumi.log.journal.Refusal;
import org.jspecify.annotations.Nullable;

/** The accounts of those whose commands were refused lately. Not for use by several threads at once. */
final class Accounts {

    /** More actors than this within minutes are no longer told apart. */
    static final int MOST_ACTORS = 10_000;

    private final JournalSettings settings;
    private final Supplier<UUID> ids;
    private final Map<String, Account> accounts = new HashMap<>();

    Accounts(JournalSettings settings, Supplier<UUID> ids) {
        this.settings = settings;
        this.ids = ids;
    }

    /** Whether this refusal is to be told by itself. */
    boolean take(Refusal refusal, Instant now) {
        return account(refusal, now).take(now);
    }

    void count(Refusal refusal, @Nullable String home, Instant now) {
        account(refusal, now).count(refusal, home, ids);
    }

    private Account account(Refusal refusal, Instant now) {
        String actor = refusal.actor().id();
        boolean known = accounts.containsKey(actor) || accounts.size() < MOST_ACTORS;
        return accounts.computeIfAbsent(
                known ? actor : Account.ANY, one -> new Account(settings.burst(), settings.refill(), now));
    }

    /** All counts; accounts that have become idle are forgotten. */
    List<Refusal> drain(Instant now) {
        List<Refusal> drained = new ArrayList<>();
        accounts.values().forEach(account -> drained.addAll(account.drain()));
        accounts.values().removeIf(account -> account.isIdle(now));
        return drained;
    }

    int size() {
        return accounts.size();
    }
}
